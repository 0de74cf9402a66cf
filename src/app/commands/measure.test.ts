import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { bofast, folderForFiles } from '../../../tests/support/run-bofast.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { measureExitsAndReturns } from './measure-exits-and-returns.ts'
import { measureFlow } from './measure-flow.ts'
import { measureNights } from './measure-nights.ts'
import { writeCsv } from './out-file.ts'
import { UsageFault } from './usage.ts'

const files = folderForFiles()
afterAll(files.remove)

const header = 'subject,stay,start,end,destination,destination_class\n'
const stays = `${header}A,1,2025-11-01,2026-01-10,3,permanent
A,2,2026-03-01,2026-04-01,7,temporary
B,1,2026-02-01,20260301,deceased,other
C,1,2026-02-01,,,
`
const year = ['--from', '2026-01-01', '--to', '2026-12-31']
const months = ['--from', '2026-01', '--to', '2026-04']

/** What a command says when it is called here, without a process of its own. */
async function said(command: (args: string[]) => Promise<number>, ...args: string[]) {
	const [out, err] = [process.stdout, process.stderr].map((stream) =>
		vi.spyOn(stream, 'write').mockReturnValue(true),
	)
	const told = (stream: typeof out) => stream?.mock.calls.map(([text]) => String(text)).join('') ?? ''
	try {
		const status = await command(args)
		return { status, stdout: told(out), stderr: told(err) }
	} finally {
		out?.mockRestore()
		err?.mockRestore()
	}
}

const exits = (file: string, ...more: string[]) =>
	bofast('measure', 'exits-and-returns', file, ...year, ...more)
const exitsHere = (file: string, ...more: string[]) => said(measureExitsAndReturns, file, ...year, ...more)

describe('exits and returns', () => {
	test('one JSON document on stdout, one row a subject in the file', () => {
		const out = path.join(files.folder, 'exits.csv')
		const run = exits(files.file('stays.csv', stays), '--rows', out, '--json')
		expect(run).toMatchObject({ status: 0, stderr: '' })
		expect(JSON.parse(run.stdout)).toEqual({
			from: '2026-01-01',
			to: '2026-12-31',
			stays: 4,
			exits: 2,
			status: { 'first-time': 2, returned: 0, 're-engaged': 0, continuous: 0, unknown: 0 },
			class: { permanent: 1, temporary: 0, other: 1 },
			returnedWithin: { 180: 1, 365: 1, 730: 1 },
		})
		expect(readFileSync(out, 'utf8')).toBe(
			'subject,stay,ended,destination,days_to_return,status\n' +
				'A,1,2026-01-10,3,50,first-time\nB,1,2026-03-01,deceased,-1,first-time\n',
		)
	})

	test('the same answer from semicolons, other encodings, other order of columns and rows', async () => {
		const { stdout: plain } = await exitsHere(files.file('stays.csv', stays), '--json')
		const lines = stays.trim().split('\n')
		const turned = [lines[0], ...lines.slice(1).reverse()].map((line) => line?.split(',').reverse().join(';'))
		const sixteen = Buffer.from(`\ufeff${turned.join('\r\n')}`, 'utf16le')
		expect(await exitsHere(files.file('turned.csv', sixteen), '--json')).toEqual({
			status: 0,
			stdout: plain,
			stderr: '',
		})
	})

	test('a workbook with its own days and numbers is read as well', async () => {
		const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' })
		const cells = (...values: (string | number)[]) => values.map((value) => ({ value }))
		const workbook = writeExcelFile([
			cells('Subject', 'Stay', 'Start', 'End', 'Destination', 'Destination class'),
			[...cells(17, 1), day('2026-01-05'), day('2026-02-10'), ...cells(3, 'Permanent')],
		])
		const out = path.join(files.folder, 'of-workbook.csv')
		const run = await exitsHere(files.file('stays.xlsx', await workbook.toBuffer()), '--rows', out)
		expect(run).toMatchObject({ status: 0, stderr: '' })
		expect(readFileSync(out, 'utf8')).toContain('17,1,2026-02-10,3,-1,first-time')
	})

	test('a bad row ends the command with its row and column, and nothing is written', () => {
		const file = files.file('bad.csv', `${stays}D,1,2026-02-01,2026-01-01,3,permanent\n`)
		const out = path.join(files.folder, 'never.csv')
		expect(exits(file, '--rows', out, '--json')).toEqual({
			status: 1,
			stdout: '',
			stderr: `bofast: ${file}, row 6, column end: 2026-01-01 is before the start, 2026-02-01.\n`,
		})
		expect(existsSync(out)).toBe(false)
	})

	test.each([
		['D,1,2026-02-01,2026-02-30,,', 'end: "2026-02-30" is no day; write YYYY-MM-DD.'],
		['D,1,1/2 2026,,,', 'start: "1/2 2026" is no day; write YYYY-MM-DD.'],
		[
			'D,1,2026-02-01,2026-03-01,3,lasting',
			'destination_class: "lasting" is none of permanent, temporary, other.',
		],
		[',1,2026-02-01,,,', 'subject: is empty; every row needs one.'],
		['D,,2026-02-01,,,', 'stay: is empty; every row needs one.'],
		['D,1,,,,', 'start: is empty; every stay begins on a day.'],
	])('the row %j is refused', async (row, problem) => {
		const file = files.file('bad.csv', `${header}${row}\n`)
		const refused = measureExitsAndReturns([file, ...year])
		await expect(refused).rejects.toThrow(new GroundFault(`${file}, row 2, column ${problem}`))
	})

	test.each([
		['a file that is not there', null, 'cannot be read'],
		['an empty file', '', 'is empty'],
		['columns that are missing', 'subject,stay,start\n', 'no column end, destination, destination_class'],
		['a column twice', `start,${header}`, 'column start: it is there twice'],
		['more cells than columns', `${header}D,1,2026-02-01,,,,left\n`, 'row 2: more cells than the 6 columns'],
		['a quote left open', `${header}"D,1\n`, 'row 2'],
		['a picture', '\u0089PNG\u0000\u0001', 'neither CSV nor XLSX'],
	])('%s is refused', async (_what, content, problem) => {
		const name = content === null ? path.join(files.folder, 'nowhere.csv') : files.file('odd.csv', content)
		const refused = measureExitsAndReturns([name, ...year])
		await expect(refused).rejects.toThrow(problem)
		await expect(refused).rejects.toBeInstanceOf(GroundFault)
	})

	test('unknown columns are ignored with a word, missing ones refused', async () => {
		const [first, ...rest] = stays.split('\n')
		const file = files.file('more.csv', [`${first},note`, ...rest].join('\n'))
		expect(await exitsHere(file)).toMatchObject({
			status: 0,
			stderr: `${file}: ignored "note", not known here.\n`,
		})
	})

	test('an ended stay without a class counts as other, with a word', async () => {
		const file = files.file('unclassed.csv', `${header}A,1,2026-02-01,2026-03-01,,\n`)
		const run = await exitsHere(file, '--json')
		expect(run).toMatchObject({
			status: 0,
			stderr: expect.stringMatching(/: 1 ended stays have no destination_class/),
		})
		expect(JSON.parse(run.stdout)).toMatchObject({ class: { other: 1 } })
	})

	test('a file that is there is replaced, past a link; a device keeps its place', () => {
		const old = files.file('old.csv', 'old')
		const link = path.join(files.folder, 'link.csv')
		symlinkSync(old, link)
		const header = ['subject']
		writeCsv(link, header, [['a "b", c'], ['Åsa']])
		expect(readFileSync(old, 'utf8')).toBe('subject\n"a ""b"", c"\nÅsa\n')
		expect(lstatSync(link).isSymbolicLink()).toBe(true)
		writeCsv('/dev/null', header, [])
		expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
	})

	test('a place that cannot be written is one sentence, and nothing is left behind', () => {
		const nowhere = path.join(files.folder, 'no-such-folder', 'out.csv')
		expect(() => writeCsv(nowhere, ['subject'], [])).toThrow(
			new GroundFault(`${nowhere} cannot be written (ENOENT); choose a folder that exists and is yours.`),
		)
		expect(() => writeCsv(files.folder, ['subject'], [])).toThrow('(EISDIR)')
		expect(() => writeCsv(path.join(files.file('f', ''), 'x'), ['subject'], [])).toThrow('(ENOTDIR)')
		expect(readdirSync(files.folder).filter((name) => name.endsWith('.part'))).toEqual([])
	})

	test('wrong words are exit status 2 with the usage', () => {
		const run = exits(files.file('stays.csv', stays), '--gap-days', 'two')
		expect(run).toMatchObject({ status: 2, stdout: '' })
		expect(run.stderr).toMatch(/^bofast: .+ Usage: bofast measure exits-and-returns STAYS\.csv .+\n$/)
	})

	test.each([
		['no file', []],
		['no period', ['FILE']],
		['a period turned round', ['FILE', '--from', '2026-12-31', '--to', '2026-01-01']],
		['returns turned round', ['FILE', ...year, '--return-from', '800']],
		['the file to read as the file to write', ['FILE', ...year, '--rows', 'FILE']],
		['a flag that nobody knows', ['FILE', ...year, '--colour', 'red']],
	])('%s is wrong usage', async (_what, words) => {
		const file = files.file('stays.csv', stays)
		const given = words.map((word) => (word === 'FILE' ? file : word))
		await expect(measureExitsAndReturns(given)).rejects.toBeInstanceOf(UsageFault)
		expect(readFileSync(file, 'utf8')).toBe(stays)
	})
})

describe('flow', () => {
	test('gives the months with exactly the promised names, and each of them adds up', async () => {
		const run = await said(measureFlow, files.file('stays.csv', stays), ...months, '--json')
		expect(run).toMatchObject({ status: 0, stderr: '' })
		const inflow = (facts: object) => ({
			new: 0,
			returnedFromHousing: 0,
			returnedFromInactive: 0,
			unknown: 0,
			...facts,
		})
		const outflow = (facts: object) => ({
			housed: 0,
			inactive: 0,
			deceased: 0,
			moved: 0,
			noLongerMeets: 0,
			...facts,
		})
		expect(JSON.parse(run.stdout)).toEqual([
			{ month: '2026-01', activeStart: 1, inflow: inflow({}), outflow: outflow({ housed: 1 }), activeEnd: 0 },
			{ month: '2026-02', activeStart: 0, inflow: inflow({ new: 2 }), outflow: outflow({}), activeEnd: 2 },
			{
				month: '2026-03',
				activeStart: 2,
				inflow: inflow({ returnedFromHousing: 1 }),
				outflow: outflow({ deceased: 1 }),
				activeEnd: 2,
			},
			{
				month: '2026-04',
				activeStart: 2,
				inflow: inflow({}),
				outflow: outflow({ noLongerMeets: 1 }),
				activeEnd: 1,
			},
		])
	})

	test('an open stay without contact turns inactive on the day after', async () => {
		const silent = `${header.trim()},last_contact\nA,1,2026-01-01,,,,2026-01-02\n`
		const file = files.file('silent.csv', silent)
		const inactive = async (...more: string[]) => {
			const run = await said(measureFlow, file, ...months, '--json', ...more)
			const found: { month: string; outflow: { inactive: number } }[] = JSON.parse(run.stdout)
			return found.filter(({ outflow }) => outflow.inactive > 0).map(({ month }) => month)
		}
		expect(await inactive()).toEqual(['2026-04'])
		expect(await inactive('--inactive-after', '29')).toEqual(['2026-02'])
		expect(await inactive('--inactive-after', '28')).toEqual(['2026-01'])
	})

	test.each([
		['2026-13', '2026-12'],
		['2026-04', '2026-01'],
		['2026-01-01', '2026-02'],
	])('from %s to %s is wrong usage', async (from, to) => {
		const file = files.file('stays.csv', stays)
		await expect(measureFlow([file, '--from', from, '--to', to])).rejects.toBeInstanceOf(UsageFault)
	})
})

describe('nights', () => {
	const nights =
		'person,place_class,start,moved_in,end\nA,homeless,2026-03-01,,2026-03-11\nB,housed,2026-03-01,,\n'
	const run = (text: string, count: string) =>
		said(measureNights, files.file('nights.csv', text), ...year, '--count', count, '--json')

	test('gives persons, mean and median', async () => {
		const more = `${nights}B,transitional,2026-03-01,,2026-03-06\n`
		expect(JSON.parse((await run(more, 'homeless')).stdout)).toEqual({ persons: 1, mean: 10, median: 10 })
		expect(JSON.parse((await run(more, 'homeless,transitional')).stdout)).toEqual({
			persons: 2,
			mean: 7.5,
			median: 7.5,
		})
	})

	test.each([
		['B,street,2026-03-01,,', 'row 4, column place_class: "street" is none of homeless, '],
		['B,housed,2026-03-01,2026-02-01,', 'row 4, column moved_in: 2026-02-01 is before the start'],
		[',homeless,2026-03-01,,', 'row 4, column person: is empty'],
	])('the row %j is refused', async (row, problem) => {
		const file = files.file('odd.csv', `${nights}${row}\n`)
		await expect(measureNights([file, ...year, '--count', 'homeless'])).rejects.toThrow(problem)
	})

	test('transitional nights alone are no way of counting', async () => {
		const file = files.file('nights.csv', nights)
		const run = measureNights([file, ...year, '--count', 'transitional'])
		await expect(run).rejects.toBeInstanceOf(UsageFault)
	})
})
