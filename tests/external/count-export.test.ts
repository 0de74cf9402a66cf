import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeCountRound } from '../../src/features/homelessness/commands/count-week/close-count-round.ts'
import { exportCount } from '../../src/features/homelessness/commands/count-week/export-count.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { writeWorkbook } from '../../src/platform/documents/workbook.ts'
import { openSampleRound, tellSample } from '../support/count-week.ts'
import { testHouse } from '../support/house.ts'

const python = spawnSync('python3', ['--version']).status === 0
if (!python) process.stderr.write('not run: Python is not on this machine\n')

/** Reads a workbook with nothing of ours: Python's own zip and XML, following the Open Packaging parts. */
const reader = `
import json, sys, zipfile, xml.etree.ElementTree as xml
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
shared = [''.join(t.text or '' for t in item.iter(main + 't'))
	for item in xml.fromstring(book.read('xl/sharedStrings.xml'))] if 'xl/sharedStrings.xml' in book.namelist() else []
def value(cell):
	text = ''.join(t.text or '' for t in cell.iter() if t.tag in (main + 'v', main + 't'))
	kind = cell.get('t')
	return shared[int(text)] if kind == 's' else text if kind in ('inlineStr', 'str') else float(text) if text else None
sheets = sorted(name for name in book.namelist() if name.startswith('xl/worksheets/sheet'))
print(json.dumps([[[value(cell) for cell in row] for row in xml.fromstring(book.read(name)).iter(main + 'row')]
	for name in sheets]))
`

// A number from the Swedish Tax Agency's published test range.
const number = '20000405-9937'
let workbook: Buffer

beforeAll(async () => {
	const { house } = await testHouse()
	const town = await sampleMunicipality(house, 'Filköping')
	const { countRoundId, unit, outside } = await openSampleRound(town, 'Hösten')
	await tellSample(town.as('officer'), unit, {
		nationalId: number,
		answers: { 'lives-with-children': 'part' },
	})
	await tellSample(town.as('officer'), unit, { place: 'training-flat', birthYear: '1961' })
	await tellSample(town.as('informant'), outside, { initials: 'XQ', bornOn: '1957-04-28', sex: 'woman' })
	const keeper = town.as('strategist')
	valueIn(await closeCountRound(keeper, { countRoundId }))
	const { sheets } = valueIn(await exportCount(keeper, { countRoundId, format: 'se-2023' }))
	workbook = Buffer.from(
		await writeWorkbook(sheets.map(({ name, heads, rows }) => ({ name, rows: [heads, ...rows] }))),
	)
})

test('a national file is a workbook with people on one sheet and numbers on the other', async () => {
	const people = await readSheet(workbook, 'people')
	const at = (head: string) => people[0]?.indexOf(head) ?? -1
	const rows = people
		.slice(1)
		.map((row) => ['personnummer', 'initialer', 'kon', 'situation'].map((head) => row[at(head)]))
	expect(rows.toSorted()).toEqual(
		[
			['200004059937', null, '1', 1],
			[null, 'XQ', '2', 1],
		].toSorted(),
	)
	expect(await readSheet(workbook, 'volumes')).toEqual([
		['situation', 'kvinnor', 'man', 'kon_okant', 'med_barn', 'alla'],
		[3, 0, 1, 0, 0, 1],
	])
})

describe.runIf(python)('opened by another program', () => {
	const place = mkdtempSync(path.join(tmpdir(), 'bofast-count-'))
	afterAll(() => rmSync(place, { recursive: true, force: true }))

	test('it is read whole, and an identity number is text there too', () => {
		const file = path.join(place, 'count.xlsx')
		writeFileSync(file, workbook)
		const run = spawnSync('python3', ['-c', reader, file], { encoding: 'utf8' })
		expect(run.stderr).toBe('')
		const [people, volumes] = JSON.parse(run.stdout) as unknown[][][]
		expect(people?.[0]?.slice(0, 3)).toEqual(['lopnr', 'personnummer', 'fodelsedatum'])
		expect(people?.flat().filter((cell) => cell === '200004059937')).toHaveLength(1)
		expect(people).toHaveLength(3)
		expect(volumes?.[1]).toEqual([3, 0, 1, 0, 0, 1])
	})
})
