import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../../../foundation/table.ts'
import { costClasses } from '../activity.ts'
import {
	emptyDocument,
	type PlanDocument,
	type PlannedActivity,
	type PlannedIndicator,
} from '../document/document.ts'
import { activityCells, activityTableColumns, readActivityTable } from './activity-table.ts'
import {
	directionWords,
	indicatorCells,
	indicatorTableColumns,
	readIndicatorTable,
} from './indicator-table.ts'

const head = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
const units = [
	{ id: 'u1', name: 'Boendeenheten' },
	{ id: 'u2', name: 'Budget- och skuldrådgivningen' },
	{ id: 'u3', name: 'Mottagningen' },
	{ id: 'u4', name: 'Mottagningen' },
]
const directions = directionWords.sv
const headsOfActivities = [
	...['Nyckel', 'Område', 'Aktivitet', 'Ansvarig', 'Enheter', 'Kostnadsklass', 'Period', 'Klart senast'],
	...['Mått', 'Metod', 'Målens nummer', 'Indikatorer', 'Antal', 'Antal enligt indikator'],
]
const headsOfIndicators = [
	...['Nyckel', 'Indikator', 'Målets nummer', 'Enhet', 'Riktning', 'Basår', 'Basvärde', 'Målår', 'Mål'],
	...['Villkor', 'Jämförelsevärden', 'Kommentar'],
]

const activity = (key: string, given: Partial<PlannedActivity> = {}): PlannedActivity => ({
	...{
		id: `id ${key}`,
		key,
		areaId: null,
		goalIds: [],
		text: key,
		owner: null,
		unitIds: [],
		costClass: null,
	},
	...{ periodFrom: 2024, periodTo: 2027, due: null, measure: '', measureWaived: null, method: null },
	...{ indicatorIds: [], quantity: null, costs: [], partners: [], label: null, ...given },
})
const indicator = (key: string, given: Partial<PlannedIndicator> = {}): PlannedIndicator => ({
	...{ id: `id ${key}`, key, goalId: null, name: key, unit: 'antal', direction: 'down' },
	...{ base: { year: 2023, value: 12 }, target: { is: 'number', year: 2027, value: 3, operator: '<=' } },
	...{ comment: '', references: [], definition: null, countedFrom: null, dueYears: null, unitIds: null },
	...given,
})
const plan: PlanDocument = {
	...emptyDocument(head),
	areas: [{ id: 'a1', text: 'Förebyggande' }],
	goals: ['Ingen vräks', 'Alla har ett hem'].map((text, at) => ({
		...{ id: `g${at + 1}`, text, under: null, superiorId: null },
	})),
	indicators: [indicator('I1'), indicator('I2', { unit: '%', direction: 'up' })],
	activities: [
		activity('A1', { areaId: 'a1', unitIds: ['u1'], costs: [{ year: 2025, ore: 100, funding: 'Ram' }] }),
		activity('A2', { quantity: { indicatorId: 'id I1', value: 20 }, goalIds: ['g1', 'g2'] }),
	],
}

let made = 0
const newId = () => `new ${++made}`
const tableOf = (rows: readonly (readonly (string | number | null)[])[]): Table => ({
	headers: (rows[0] ?? []).map(String),
	rows: rows.slice(1).map((cells, at) => ({
		row: at + 2,
		cells: cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? ''))),
	})),
})
const read = (document: PlanDocument, ...rows: readonly (readonly (string | number | null)[])[]) =>
	readActivityTable({ file: 'a.csv', table: tableOf(rows), document, units, newId })
const readPromises = (document: PlanDocument, ...rows: readonly (readonly (string | number | null)[])[]) =>
	readIndicatorTable({ file: 'i.csv', table: tableOf(rows), document, newId })
const faults = ({
	problems,
}: {
	problems: readonly { row: number | null; column: string | null; because: string }[]
}) => problems.map(({ row, column, because }) => `${row} ${column}: ${because}`)

const words = fc.constantFrom('Råd', 'Tio platser; och ett bord', '-10 %', '=Nytt', '1', 'rad\ntvå')
const anyActivity = fc.record({
	...{
		areaId: fc.option(fc.constant('a1')),
		text: words,
		owner: fc.option(words),
		measure: fc.option(words),
	},
	unitIds: fc.subarray(['u1', 'u2']),
	goalIds: fc.subarray(['g1', 'g2']),
	indicatorIds: fc.subarray(['id I1', 'id I2']),
	costClass: fc.option(fc.constantFrom(...costClasses)),
	due: fc.option(fc.constantFrom('2025', '2026-12-31')),
	quantity: fc.option(fc.record({ indicatorId: fc.constant('id I2'), value: fc.constantFrom(20, 12.5) })),
	periodFrom: fc.constantFrom(2024, 2025),
})
const anyIndicator = fc.record({
	...{ goalId: fc.option(fc.constantFrom('g1', 'g2')), unit: fc.constantFrom('', '%', 'dagar') },
	...{ name: words, comment: fc.option(words), direction: fc.constantFrom('down' as const, 'up' as const) },
	base: fc.record({ year: fc.constant(2023), value: fc.option(fc.constantFrom(0, 74, 12.5)) }),
	target: fc.constantFrom<PlannedIndicator['target']>(
		...[{ is: 'missing' } as const, { is: 'words', year: null, words: 'Tas fram 2026' } as const],
		...(['=', '<=', null] as const).map((operator) => ({
			...({ is: 'number', year: 2027, value: 12.5, operator } as const),
		})),
	),
	references: fc.subarray([
		{ year: 2014, value: 750 },
		{ year: 2015, value: 12.5 },
	]),
})

describe('a plan’s rows as a table', () => {
	test('an untouched file changes nothing, whatever the plan says', () => {
		fc.assert(
			fc.property(
				fc.array(anyActivity, { maxLength: 4 }),
				fc.array(anyIndicator, { maxLength: 4 }),
				(all, promised) => {
					const document: PlanDocument = {
						...plan,
						activities: all.map((given, at) =>
							activity(`A${at}`, { ...given, measure: given.measure ?? '' }),
						),
						indicators: [
							...plan.indicators,
							...promised.map((given, at) => indicator(`N${at}`, { ...given, comment: given.comment ?? '' })),
						],
					}
					const rows = document.activities.map((one) => activityCells(document, units, one))
					const cells = rows.map((row) => activityTableColumns.map((column) => row[column]))
					if (cells.length > 0) {
						const back = read(document, headsOfActivities, ...cells)
						expect(back).toMatchObject({ document, problems: [], added: [], changed: 0 })
					}
					const promises = document.indicators
						.map((one) => indicatorCells(document, one, directions))
						.map((row) => indicatorTableColumns.map((column) => row[column]))
					const same = readPromises(document, headsOfIndicators, ...promises)
					expect(same).toMatchObject({ document, problems: [], added: [], changed: 0 })
				},
			),
		)
	})

	test('only the columns that the file has are written, only those cells that say something else', () => {
		const found = read(plan, ['Nyckel', 'Ansvarig'], ['A1', 'Socialkontoret'], ['A2', ''])
		expect(found).toMatchObject({ changed: 1, unchanged: 1, added: [] })
		expect(found.document.activities).toEqual([
			{ ...plan.activities[0], owner: 'Socialkontoret' },
			plan.activities[1],
		])
	})

	test('rows that the plan does not have become new ones, in their area, with a key of their own where they bring none', () => {
		const found = read(
			plan,
			['Nyckel', 'Område', 'Aktivitet', 'Enheter', 'Period', 'Antal', 'Antal enligt indikator'],
			['', 'Bostäder', 'Tjugo hem', 'boendeenheten; Budget- och skuldrådgivningen', '2026', '20', 'I1'],
			['A3', 'Bostäder', 'Råd', '', '', '', ''],
		)
		expect(faults(found)).toEqual([])
		const [home, advice] = found.document.activities.slice(2)
		expect(found.document.areas.map(({ text }) => text)).toEqual(['Förebyggande', 'Bostäder'])
		expect(home).toMatchObject({ key: 'A4', unitIds: ['u1', 'u2'], periodFrom: 2026, periodTo: 2026 })
		expect(home?.quantity).toEqual({ indicatorId: 'id I1', value: 20 })
		expect(advice).toMatchObject({ key: 'A3', periodFrom: 2024, areaId: home?.areaId })
	})

	test('every fault names its row and its column', () => {
		const found = read(
			plan,
			['Id', ...headsOfActivities.slice(1)],
			['A1', 'x'.repeat(301), '', 'y'.repeat(201), 'Mottagningen; Okänd', '4', '2027-2024', 'snart'].concat(
				...['', '', '3', 'I9', '', 'I1'],
			),
			['A2', '', 'Råd', '', '', '', '', '', '', '', 'ett', '', '-3', 'I9'],
			['A1', '', 'Råd'],
		)
		expect(faults(found)).toEqual([
			...[
				'2 Område: too-long',
				'2 Aktivitet: value-missing',
				'2 Ansvarig: too-long',
				'2 Enheter: unit-unclear',
			],
			...['2 Enheter: unit-unknown', '2 Kostnadsklass: not-a-cost-class', '2 Period: not-years'],
			...['2 Klart senast: not-a-year-or-day', '2 Målens nummer: goal-unknown'],
			...['2 Indikatorer: indicator-unknown', '2 Antal: quantity-half', '3 Målens nummer: goal-unknown'],
			...['3 Antal: not-a-number', '3 Antal enligt indikator: indicator-unknown', '4 Id: key-twice'],
		])
		expect(faults(read(plan, ['Ansvarig'], ['Socialkontoret']))).toEqual(['null Nyckel: column-missing'])
	})

	test('what is promised of an indicator is written where it differs, and a new one needs no more than its name', () => {
		const found = readPromises(
			plan,
			['Nyckel', 'Indikator', 'Mål', 'Målets nummer'],
			['I1', 'I1', '0', '2'],
			['I2', 'I2', '3', ''],
			['', 'Väntetid', '', ''],
		)
		expect(faults(found)).toEqual([])
		expect(found).toMatchObject({ changed: 1, unchanged: 1 })
		expect(found.document.indicators[0]).toEqual({
			...plan.indicators[0],
			...{ goalId: 'g2', target: { is: 'number', year: 2027, value: 0, operator: '<=' } },
		})
		expect(found.document.indicators[2]).toMatchObject({
			key: 'I3',
			name: 'Väntetid',
			target: { is: 'missing' },
		})
		expect(faults(readPromises(plan, ['Nyckel', 'Basvärde', 'Målets nummer'], ['I1', '<5', '9']))).toEqual([
			...['2 Basvärde: not-a-number', '2 Målets nummer: goal-unknown'],
		])
	})

	test('a base that may tell of single people is worded in the reader’s file', () => {
		const hidden = { ...indicator('I1'), base: { year: 2023, value: null }, hiddenBase: { fewerThan: 5 } }
		expect(indicatorCells(plan, hidden, directions)).toMatchObject({ baseYear: 2023, baseValue: '<5' })
	})
})
