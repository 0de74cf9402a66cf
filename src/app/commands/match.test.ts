import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bofast, folderForFiles } from '../../../tests/support/run-bofast.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { match } from './match.ts'
import { UsageFault } from './usage.ts'

const files = folderForFiles()
afterAll(files.remove)
const out = path.join(files.folder, 'pairs.csv')

const header = 'id,given_name,family_name,birth_date,city,shoe size\n'
const persons = `${header}1,Åsa,Öberg,1971-03-04,Lillhamn,38
2,Aasa,Oeberg,19710403,Lillhamn,
3,Kent,Falk,1964-11-30,Lillhamn,44
4,Siv,Wallin,19371233,Lillhamn,37
5,Siv,Wallin,19371233,Åmunga,37
6,Ture,Granath,,Lillhamn,
`

describe('bofast match', () => {
	test('one JSON document on stdout, asides on stderr, a row for each pair in the file', () => {
		const file = files.file('persons.csv', persons)
		const run = bofast('match', file, '--out', out, '--json')
		expect(run).toMatchObject({
			status: 0,
			stderr: [
				`${file}: ignored "shoe size", not known here.`,
				`${file}: 2 days of birth are in no calendar and compared digit by digit.`,
				'',
			].join('\n'),
		})
		const sums: unknown = JSON.parse(run.stdout)
		expect(sums).toEqual({
			pairsCompared: 15,
			linked: expect.any(Number),
			toReview: expect.any(Number),
			seconds: expect.any(Number),
		})
		expect(readFileSync(out, 'utf8')).toMatch(
			/^a,b,probability,decision\n1,2,0\.\d{4},(?:link|review)\n4,5,0\.\d{4},(?:link|review)\n$/,
		)
	})

	test('of two files only pairs across are told', async () => {
		const first = files.file('first.csv', persons)
		const second = files.file('second.csv', `${header}1,Siv,Wallin,1937-12-33,Lillhamn,\n`)
		expect(bofast('match', first, second, '--out', out)).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^compared 6 pairs · linked \d · to review \d · \d+(?:\.\d+)? s\n$/),
		})
		const rows = readFileSync(out, 'utf8').trim().split('\n').slice(1)
		expect(rows.map((row) => row.split(',').slice(0, 2))).toEqual([
			['4', '1'],
			['5', '1'],
		])
	})

	test('a bad row ends the command in one line with its row and column, and nothing is written', () => {
		const file = files.file('bad.csv', `${persons}7,Ek,Vik,30/11 1964,,\n`)
		const never = path.join(files.folder, 'never.csv')
		expect(bofast('match', file, '--out', never, '--json')).toEqual({
			status: 1,
			stdout: '',
			stderr:
				`${file}: ignored "shoe size", not known here.\n` +
				`bofast: ${file}, row 8, column birth_date: "30/11 1964" is no day; write YYYY-MM-DD.\n`,
		})
		expect(existsSync(never)).toBe(false)
	})

	test.each([
		['a missing id column', 'given_name\nEva\n', /row 1: no column id/],
		['an id twice', 'id,given_name\n1,Eva\n1,Siv\n', /row 3, column id: "1" is there twice/],
		['an empty id', 'id,given_name\n,Eva\n', /row 2, column id: is empty/],
		[
			'nothing to compare by',
			'id,shoe size\n1,38\n',
			/nothing to compare by; it needs at least one of given_name/,
		],
		['an empty file', '', /is empty/],
	])('%s is refused', async (_, text, problem) => {
		const refused = match([files.file('bad.csv', text), '--out', out])
		await expect(refused).rejects.toThrow(GroundFault)
		await expect(refused).rejects.toThrow(problem)
	})

	test('no file, three files, no --out or an --out that is read are wrong usage', async () => {
		const file = files.file('persons.csv', persons)
		for (const wrong of [['--out', out], [file, file, file, '--out', out], [file], [file, '--out', file]]) {
			await expect(match(wrong)).rejects.toThrow(UsageFault)
		}
	})

	test('a file with its header alone has no pairs', () => {
		expect(bofast('match', files.file('none.csv', header), '--out', out)).toMatchObject({ status: 0 })
		expect(readFileSync(out, 'utf8')).toBe('a,b,probability,decision\n')
	})
})
