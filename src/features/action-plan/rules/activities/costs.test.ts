import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../../../foundation/table.ts'
import { type CostClass, costClasses } from '../activity.ts'
import { type ActivityCost, emptyDocument, type PlannedActivity } from '../document/document.ts'
import { costRows, readCosts, withCosts } from './cost-file.ts'
import { costSheet, sumOf } from './costs.ts'

const head = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
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
	...{ indicatorIds: [], quantity: null, costs: [], partners: [], label: null },
	...given,
})
const heads = {
	...{ key: 'Nyckel', text: 'Aktivitet', costClass: 'Kostnadsklass' },
	...{ year: 'År', amount: 'Belopp kr', funding: 'Finansiering' },
}

const anyCost = fc.record({
	year: fc.integer({ min: 2022, max: 2029 }),
	ore: fc.option(fc.integer({ min: 0, max: 10_000_000_00 })),
	funding: fc.constantFrom('Nämndens ram', 'Statsbidrag', '-10 % från regionen', '=Nya medel'),
})
const anyCosts = fc.uniqueArray(anyCost, {
	selector: ({ year, funding }) => `${year} ${funding}`,
	maxLength: 6,
})
const anyActivities = fc
	.array(fc.record({ costs: anyCosts, costClass: fc.option(fc.constantFrom<CostClass>(...costClasses)) }), {
		maxLength: 6,
	})
	.map((all) => all.map((given, at) => activity(`A${at + 1}`, given)))

describe('what a plan costs', () => {
	test('adds up to the same by year, by class and by funding', () => {
		fc.assert(
			fc.property(anyActivities, (activities) => {
				const sheet = costSheet(head, activities)
				const added = (rows: readonly { sum: { ore: number; unknown: number } }[]) => [
					rows.reduce((all, { sum }) => all + sum.ore, 0),
					rows.reduce((all, { sum }) => all + sum.unknown, 0),
				]
				const total = [sheet.all.sum.ore, sheet.all.sum.unknown]
				expect(added(sheet.classes)).toEqual(total)
				expect(added(sheet.fundings)).toEqual(total)
				expect(added(sheet.activities)).toEqual(total)
				expect(added(sheet.all.byYear.map((sum) => ({ sum })))).toEqual(total)
			}),
		)
	})

	test('covers the plan’s years and those that its costs fall in, and says how many amounts nobody knows', () => {
		const costs: ActivityCost[] = [
			{ year: 2023, ore: 100_00, funding: 'Ram' },
			{ year: 2025, ore: null, funding: 'Bidrag' },
		]
		const sheet = costSheet(head, [activity('A1', { costs, costClass: 2 }), activity('A2')])
		expect(sheet.years).toEqual([2023, 2024, 2025, 2026, 2027])
		expect(sheet.activities.map(({ key }) => key)).toEqual(['A1'])
		expect(sheet.all.sum).toEqual({ ore: 100_00, unknown: 1 })
		expect(sheet.all.byYear[2]).toEqual({ ore: 0, unknown: 1 })
		expect(sumOf([])).toEqual({ ore: 0, unknown: 0 })
	})
})

const tableOf = (rows: readonly (readonly (string | number | null)[])[]): Table => ({
	headers: (rows[0] ?? []).map(String),
	rows: rows.slice(1).map((cells, at) => ({ row: at + 2, cells: cells.map((cell) => String(cell ?? '')) })),
})
const document = { ...emptyDocument(head), activities: [activity('A1'), activity('A2')] }
const fileOf = (...rows: readonly (readonly (string | number)[])[]) =>
	readCosts('kostnader.csv', tableOf([['Id', 'År', 'Belopp', 'Finansiering'], ...rows]), document)

describe('a file of costs', () => {
	test('that came out goes in again and changes nothing', () => {
		fc.assert(
			fc.property(anyActivities, (activities) => {
				const before = { ...emptyDocument(head), activities }
				const { costs, problems } = readCosts('f', tableOf(costRows(activities, heads)), before)
				expect(problems.filter(({ because }) => because !== 'no-rows')).toEqual([])
				if (activities.length > 0) expect(withCosts(before, costs)).toEqual(before)
			}),
		)
	})

	test('changes the activities that it names and leaves the others', () => {
		const before = {
			...document,
			activities: document.activities.map((one) => ({
				...{ ...one, costs: [{ year: 2024, ore: 1, funding: 'Ram' }] },
			})),
		}
		const { costs } = fileOf(['A2', 2025, '1 250,50 kr', 'Bidrag'], ['A2', 2026, '', 'Bidrag'])
		expect(withCosts(before, costs).activities.map((one) => one.costs)).toEqual([
			[{ year: 2024, ore: 1, funding: 'Ram' }],
			[
				{ year: 2025, ore: 125_050, funding: 'Bidrag' },
				{ year: 2026, ore: null, funding: 'Bidrag' },
			],
		])
		const emptied = fileOf(['A1', '', '', ''])
		expect(withCosts(before, emptied.costs).activities[0]?.costs).toEqual([])
	})

	test('tells each fault by its row and its column', () => {
		const { problems } = fileOf(
			['A9', 2025, 100, 'Ram'],
			['A1', 'i fjol', 100, 'Ram'],
			['A1', 2025, 'mycket', 'Ram'],
			['A1', 2026, -5, 'Ram'],
			['A1', 2027, 100, ''],
			['A2', 2025, 100, 'Ram'],
			['A2', 2025, 200, 'Ram'],
			['', 2025, 200, 'Ram'],
		)
		expect(problems.map(({ row, column, because }) => [row, column, because])).toEqual([
			[2, 'Id', 'activity-unknown'],
			[3, 'År', 'not-a-year'],
			[4, 'Belopp', 'not-an-amount'],
			[5, 'Belopp', 'below-zero'],
			[6, 'Finansiering', 'value-missing'],
			[8, 'År', 'cost-twice'],
			[9, 'Id', 'value-missing'],
		])
	})

	test('without a column of money is told so before any row is read', () => {
		const { problems } = readCosts(
			'f',
			tableOf([
				['Id', 'År'],
				['A9', 'x'],
			]),
			document,
		)
		expect(problems.map(({ column, because }) => [column, because])).toEqual([
			['Belopp kr', 'column-missing'],
			['Finansiering', 'column-missing'],
		])
	})
})
