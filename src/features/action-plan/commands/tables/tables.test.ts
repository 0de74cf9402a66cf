import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { planContents } from '../../queries/plan-contents.ts'
import { planTables } from '../../queries/tables/plan-tables.ts'
import { previewPlanTable } from '../../queries/tables/preview-plan-table.ts'
import { planTables as en } from '../../words/tables/en.ts'
import { planTables as sv } from '../../words/tables/sv.ts'
import { addActivity } from '../add-activity.ts'
import { addGoal } from '../add-goal.ts'
import { addIndicator } from '../add-indicator.ts'
import { createPlan } from '../create-plan.ts'
import { beginRevision } from '../versions/begin-revision.ts'
import { decideVersion } from '../versions/decide-version.ts'
import { importPlanTable } from './import-plan-table.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Tabellköping')
const strategist = town.as('strategist')
let made = 0

const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)
const bytes = (text: string) => new TextEncoder().encode(text)

async function drafted() {
	const plan = { title: `Plan ${++made}`, kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, plan))
	valueIn(await addGoal(strategist, { planId, text: 'Ingen vräks' }))
	const promise = { baseYear: 2023, baseValue: 3, targetYear: 2027, targetValue: 0, targetOperator: '=' }
	const promised = { planId, name: 'Vräkta barn', unit: 'barn', direction: 'down', ...promise }
	const { indicatorId } = valueIn(await addIndicator(strategist, promised))
	const activity = { planId, text: 'Råd på plats', area: 'Förebyggande', measure: 'Antal', costClass: 1 }
	valueIn(await addActivity(strategist, { ...activity, unitIds: [town.unitId], indicatorIds: [indicatorId] }))
	return { planId, indicatorId }
}

const preview = async (planId: string, part: string, file: Uint8Array) =>
	valueIn(await previewPlanTable(strategist, { planId, part, name: 'f', file }))
const contents = async (planId: string) => valueIn(await planContents(strategist, { planId }))

test('what goes out comes in again as nothing new, in both languages, as a workbook', async () => {
	const { planId } = await drafted()
	for (const [locale, words] of Object.entries({ sv, en })) {
		const tables = valueIn(await planTables(strategist, { planId, locale }))
		for (const part of ['activities', 'indicators'] as const) {
			const { columns, rows } = tables[part]
			const heads: Readonly<Record<string, string>> = words.heads[part]
			const cells = rows.map((row) =>
				columns.map((column) => (row as Record<string, string | null>)[column] ?? null),
			)
			const sheet = [columns.map((column) => heads[column] ?? ''), ...cells]
			const seen = await preview(planId, part, await writeWorkbook([{ name: 'x', rows: sheet }]))
			expect(seen).toMatchObject({ problems: [], notRead: [], changes: [], unchanged: 1 })
		}
	}
})

test('activities are looked at first, and go into the draft as they were looked at; in two at once one is told', async () => {
	const { planId } = await drafted()
	const file =
		'Nyckel;Aktivitet;Område;Antal;Antal enligt indikator;Anteckning\nA1;Råd i varje hus;;;;x\n;Tjugo hem;Bostäder;20;I1;\n'
	const seen = await preview(planId, 'activities', bytes(file))
	expect(seen.notRead).toEqual(['Anteckning'])
	expect(seen.changes.map(({ part, change, name }) => [part, change, name])).toEqual([
		...[
			['areas', 'added', 'Bostäder'],
			['activities', 'changed', 'Råd i varje hus'],
		],
		['activities', 'added', 'Tjugo hem'],
	])
	expect((await contents(planId)).content.activities.map(({ text }) => text)).toEqual(['Råd på plats'])
	const given = { planId, part: 'activities', table: seen.table, seenAt: seen.seenAt }
	valueIn(await importPlanTable(strategist, given))
	const { activities, indicators } = (await contents(planId)).content
	expect(activities.map(({ key, text, areaId }) => [key, text, areaId === null])).toEqual([
		['A1', 'Råd i varje hus', true],
		['A2', 'Tjugo hem', false],
	])
	expect(activities[1]?.quantity).toEqual({ indicatorId: indicators[0]?.id, value: 20 })
	expect(told(await importPlanTable(strategist, given))).toBe('changed-meanwhile')
})

test('a new indicator of a table is one that can be measured, and what an old one promises is changed', async () => {
	const { planId, indicatorId } = await drafted()
	const file =
		'Id,Indikator,Enhet,Riktning,Mål,Målår,Villkor\nI1,Vräkta barn,barn,minska,1,2026,<=\nI7,Väntetid,dagar,minska,,,\n'
	const { table } = await preview(planId, 'indicators', bytes(file))
	valueIn(await importPlanTable(strategist, { planId, part: 'indicators', table }))
	const { indicators } = (await contents(planId)).content
	expect(indicators.map(({ id, key }) => [id === indicatorId, key])).toEqual([
		[true, 'I1'],
		[false, 'I7'],
	])
	expect(indicators[0]?.target).toEqual({ is: 'number', year: 2026, value: 1, operator: '<=' })
	const again = await preview(planId, 'indicators', bytes(file))
	expect(again).toMatchObject({ changes: [], unchanged: 2 })
})

test('with one fault nothing is saved, and the fault names its row and its column', async () => {
	const { planId } = await drafted()
	const file = bytes('Nyckel;Aktivitet;Enheter\nA1;Annat;\n;Ny;Finns inte\n')
	const seen = await preview(planId, 'activities', file)
	expect(seen.problems).toEqual([
		{ file: 'f', row: 3, column: 'Enheter', because: 'unit-unknown', found: 'Finns inte' },
	])
	expect(seen.changes).toEqual([])
	expect(told(await importPlanTable(strategist, { planId, part: 'activities', table: seen.table }))).toBe(
		'rows-unreadable',
	)
	expect((await contents(planId)).content.activities.map(({ text }) => text)).toEqual(['Råd på plats'])
})

test('a decided plan is not written in, no file is no table, and a reader neither imports nor reads counts of few', async () => {
	const { planId } = await drafted()
	const given = { planId, part: 'activities', file: bytes('Nyckel\nA1\n') }
	expect(told(await previewPlanTable(strategist, { ...given, file: bytes('') }))).toBe('file-empty')
	expect(told(await previewPlanTable(strategist, { planId, part: 'activities' }))).toBe('bad-input')
	valueIn(await decideVersion(strategist, { planId, body: 'SN', decidedOn: '2024-01-15' }))
	expect(told(await previewPlanTable(strategist, given))).toBe('no-draft')
	expect(told(await importPlanTable(strategist, { planId, part: 'activities', table: 'Nyckel\nA1\n' }))).toBe(
		'no-draft',
	)
	valueIn(await beginRevision(strategist, { planId }))
	expect(told(await previewPlanTable(strategist, given))).toBe('done')
	const reader = town.as('reader')
	expect(told(await previewPlanTable(reader, given))).toBe('forbidden')
	expect(told(await planTables(reader, { planId, of: 'draft', locale: 'sv' }))).toBe('missing')
	const shown = valueIn(await planTables(reader, { planId, locale: 'sv' }))
	expect(shown.indicators.rows[0]).toMatchObject({ baseValue: '<5' })
})
