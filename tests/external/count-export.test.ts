import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) process.stderr.write('not run: LibreOffice is not on this machine\n')

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

describe.runIf(office)('opened by another program', () => {
	const place = mkdtempSync(path.join(tmpdir(), 'bofast-count-'))
	afterAll(() => rmSync(place, { recursive: true, force: true }))

	test('it opens in LibreOffice, and a number is text there too', () => {
		writeFileSync(path.join(place, 'count.xlsx'), workbook)
		const profile = `-env:UserInstallation=file://${place}/profile`
		const file = path.join(place, 'count.xlsx')
		const run = spawnSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', place, file])
		expect(run.status).toBe(0)
		const lines = readFileSync(path.join(place, 'count.csv'), 'utf8').trim().split('\n')
		expect(lines[0]).toMatch(/^lopnr,personnummer,fodelsedatum/)
		expect(lines.slice(1).some((line) => line.includes('200004059937'))).toBe(true)
		expect(lines).toHaveLength(3)
	}, 120_000)
})
