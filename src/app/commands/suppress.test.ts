import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { bofast, folderForFiles } from '../../../tests/support/run-bofast.ts'
import { suppressTable } from './suppress.ts'
import { UsageFault } from './usage.ts'

const files = folderForFiles()
afterAll(files.remove)

const people = `area,age,n
North,young,1
North,old,8
South,young,9
South,old,12
East,young,7
East,old,20
`

const argsFor = (text: string, out: string, more: readonly string[]) => [
	files.file('people.csv', text),
	...['--by', 'area,age', '--count', 'n', '--out', out],
	...more,
]

/** In this process: a row of children that are waited for keeps a worker from answering the runner, which then gives it up. */
async function hide(text: string, ...more: string[]) {
	const out = path.join(files.folder, 'out.csv')
	const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
	try {
		const status = await suppressTable(argsFor(text, out, more))
		const stdout = said.mock.calls.map(([chunk]) => String(chunk)).join('')
		return { status, stdout, rows: readFileSync(out, 'utf8').trim().split('\n') }
	} finally {
		said.mockRestore()
	}
}

describe('bofast suppress', () => {
	test('writes every cell with its sums, the few and what would give them back left empty', () => {
		const out = path.join(files.folder, 'whole.csv')
		const { status, stderr, stdout } = bofast('suppress', ...argsFor(people, out, ['--json']))
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
		const rows = readFileSync(out, 'utf8').trim().split('\n')
		expect(rows[0]).toBe('area,age,n,status')
		expect(rows).toHaveLength(13)
		expect(rows).toContain('North,young,,primary')
		expect(rows).toContain('Total,Total,57,published')
		expect(rows.filter((row) => row.endsWith('secondary'))).toHaveLength(3)
		const said = JSON.parse(stdout)
		expect(said).toMatchObject({ cells: 12, published: 8, primary: 1, secondary: 3, computed: 0 })
		expect(said.proof.digest).toMatch(/^[0-9a-f]{64}$/)
		expect(said.proof.bounds).toHaveLength(4)
	})

	test('the same file gives the same answer, and its rows may come in any order', async () => {
		const [header = '', ...lines] = people.trim().split('\n')
		const turned = `${[header, ...lines.toReversed()].join('\n')}\n`
		expect((await hide(people)).rows).toEqual((await hide(people)).rows)
		expect((await hide(turned)).rows).toHaveLength(13)
	})

	test('hierarchies that overlap get their own sums', async () => {
		const hierarchy = files.file(
			'areas.json',
			JSON.stringify({ area: [{ Coast: ['North', 'East'] }, { Rural: ['North', 'South'] }] }),
		)
		const { status, rows } = await hide(people, '--hierarchy', hierarchy)
		expect(status).toBe(0)
		expect(rows).toHaveLength(1 + 6 * 3)
		expect(rows).toContain('Rural,Total,30,published')
	})

	test('a combination without a row counts nobody, and is hidden where zeros are as telling as ones', async () => {
		const some = people.replace('North,young,1\n', 'North,young,0\n').replace('South,young,9\n', '')
		expect((await hide(some)).rows).toContain('South,young,0,published')
		expect((await hide(some, '--protect-zeros')).rows).toContain('South,young,,primary')
	})

	test.each([
		['a count below zero', people.replace('1\n', '-1\n'), 'row 2, column n: "-1" is no count'],
		['a decimal', people.replace('8\n', '8.5\n'), 'row 3, column n: "8.5" is no count'],
		['no count', people.replace('8\n', '\n'), 'row 3, column n: is empty'],
		['a cell twice', `${people}North,old,3\n`, 'row 8, column area, age: "North", "old" has an earlier row'],
		['a sum among the rows', `${people}Total,old,40\n`, 'row 8, column area: is Total'],
		['no rows', 'area,age,n\n', 'has no rows'],
		['no column', 'area,years,n\nNorth,1,1\n', 'row 1: no column age'],
	])('%s is refused by its place, and nothing is written', async (_, text, said) => {
		const out = path.join(files.folder, 'never.csv')
		await expect(suppressTable(argsFor(text, out, []))).rejects.toThrow(said)
		expect(existsSync(out)).toBe(false)
	})

	test.each([
		['{"place": [{"A": ["North"]}]}', '"place" is no dimension'],
		['{"area": [{"North": ["East"]}]}', '"North" is in the rows'],
		['{"area": [{"A": ["B"], "B": ["A"]}]}', 'holds itself'],
		['{"area": [{"A": ["North", "North"]}]}', 'holds something twice'],
		['{"area": {"A": ["North"]}}', 'write {dimension'],
		['{"area": [{"A": "North"}]}', 'no list of labels'],
		['{', 'is no JSON'],
	])('the hierarchy %s is refused with what is wrong', async (text, said) => {
		await expect(hide(people, '--hierarchy', files.file('wrong.json', text))).rejects.toThrow(said)
	})

	test.each([
		[['--below', '0'], '--below 0'],
		[['--below', '4.5'], '--below 4.5'],
		[['--by', 'area,area'], 'area twice'],
		[['--by', 'area,n'], 'n, which is the count'],
		[['--what'], 'Unknown option'],
	])('%j is refused as an option', async (more, said) => {
		const refused = hide(people, ...more)
		await expect(refused).rejects.toThrow(UsageFault)
		await expect(refused).rejects.toThrow(said)
	})

	test('what is refused ends the program with its own sign', () => {
		const out = path.join(files.folder, 'never.csv')
		const wrong = bofast('suppress', ...argsFor(people.replace('8\n', '\n'), out, []))
		expect(wrong).toMatchObject({ status: 1, stdout: '' })
		expect(bofast('suppress', ...argsFor(people, out, ['--below', '0'])).status).toBe(2)
	})
})
