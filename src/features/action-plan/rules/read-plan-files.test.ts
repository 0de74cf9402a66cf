import { describe, expect, test } from 'vitest'
import type { Table } from '../../../foundation/table.ts'
import { type PlanFiles, readPlanFiles } from './read-plan-files.ts'

const head = {
	title: 'Plan mot hemlöshet 2021–2026',
	kind: 'handlingsplan',
	validFrom: 2021,
	validTo: 2026,
	committee: 'Socialnämnden',
	adopted: '2020-12-14',
	goals: ['Inget barn ska vräkas'],
	costClasses: [{ class: 1, text: 'Inom ram' }],
	decisions: [{ kind: 'antagande', body: 'Socialnämnden', date: '2020-12-14', registryNumber: null }],
}

const indicatorHeaders = [
	'Id',
	'Indikator',
	'Enhet',
	'Riktning',
	'Basår',
	'Basvärde',
	'Målår',
	'Mål',
	'Villkor',
	'Jämförelsevärden',
	'Kommentar',
]
const hopeful = [
	'L-1',
	'Avhysningar',
	'avhysningar',
	'minska',
	'2020',
	'22',
	'2026',
	'12',
	'<=',
	'2019: 24',
	'Färre',
]

function table(headers: readonly string[], ...rows: readonly string[][]): Table {
	return { headers, rows: rows.map((cells, index) => ({ row: index + 2, cells })) }
}

function files(changed: { head?: object; indicators?: Table; activities?: Table } = {}): PlanFiles {
	return {
		plan: { file: 'plan.json', text: JSON.stringify({ ...head, ...changed.head }) },
		indicators: { file: 'i.csv', table: changed.indicators ?? table(indicatorHeaders, hopeful) },
		activities: {
			file: 'a.csv',
			table:
				changed.activities ??
				table(
					['Id', 'Område/målgrupp', 'Aktivitet', 'Kostnadsklass', 'Period', 'Klart senast', 'Version'],
					['A1', 'Barnfamiljer', 'Samtal med varje barn', '1', '2021-2026', '2022', 'ursprunglig'],
				),
		},
	}
}

function indicator(cells: Readonly<Record<string, string>>): Table {
	return table(
		indicatorHeaders,
		indicatorHeaders.map((header, index) => cells[header] ?? hopeful[index] ?? ''),
	)
}

function read(given: PlanFiles) {
	const answer = readPlanFiles(given)
	if ('problems' in answer) throw new Error(JSON.stringify(answer.problems))
	return answer.read
}

function problems(given: PlanFiles) {
	const answer = readPlanFiles(given)
	return 'problems' in answer ? answer.problems : []
}

describe('what is read', () => {
	test('the three files as typed rows', () => {
		const plan = read(files())
		expect(plan.head).toMatchObject({ title: head.title, validFrom: 2021, validTo: 2026, revised: null })
		expect(plan.indicators).toEqual([
			{
				key: 'L-1',
				name: 'Avhysningar',
				unit: 'avhysningar',
				direction: 'down',
				base: { year: 2020, value: 22 },
				target: { is: 'number', year: 2026, value: 12, operator: '<=' },
				references: [{ year: 2019, value: 24 }],
				comment: 'Färre',
			},
		])
		expect(plan.activities).toEqual([
			{
				key: 'A1',
				area: 'Barnfamiljer',
				text: 'Samtal med varje barn',
				owner: null,
				costClass: 1,
				period: { from: 2021, to: 2026 },
				due: '2022',
				version: 'ursprunglig',
			},
		])
	})

	test('headers in any order and case, in English, with a mark or soft hyphens in them', () => {
		const odd = table(
			['\ufeffKEY', 'Indi\u00adcator', 'target_year', 'TARGET', 'Operator', 'direction'],
			['L-1', 'Evictions', '2026', '12', '≤', 'decrease'],
		)
		expect(read(files({ indicators: odd })).indicators[0]).toMatchObject({
			name: 'Evictions',
			direction: 'down',
			target: { year: 2026, value: 12, operator: '<=' },
		})
	})

	test('a text keeps the hyphens it was set with', () => {
		const text = 'Det vräknings\u00adföre-byggande arbetet'
		const activities = table(['Id', 'Aktivitet'], ['A1', text])
		expect(read(files({ activities })).activities[0]?.text).toBe(text)
	})

	test('per cent are read as their number', () => {
		const shares = indicator({
			Enhet: 'procent',
			Basvärde: '74 %',
			Mål: '85 %',
			Villkor: '>=',
			Riktning: 'öka',
		})
		expect(read(files({ indicators: shares })).indicators[0]).toMatchObject({
			base: { value: 74 },
			target: { value: 85, operator: '>=' },
		})
	})

	test('an activity without a period has the plan’s', () => {
		const activities = table(['Id', 'Aktivitet'], ['A1', 'Samtal'])
		expect(read(files({ activities })).activities[0]?.period).toEqual({ from: 2021, to: 2026 })
	})
})

describe('what deserves a word', () => {
	const warned = (given: PlanFiles) =>
		read(given).warnings.map(({ file, row, column, because }) => [file, row, column, because])

	test.each<[because: string, column: string, cells: Record<string, string>]>([
		['base-after-start', 'Basår', { Basår: '2022' }],
		['base-missing', 'Basvärde', { Basvärde: '' }],
		['target-in-words', 'Mål', { Mål: 'Tas fram 2022', Villkor: '' }],
		['target-missing', 'Mål', { Mål: '' }],
		['percent-in-other-unit', 'Enhet', { Basvärde: '74 %' }],
	])('%s', (because, column, cells) => {
		expect(warned(files({ indicators: indicator(cells) }))).toContainEqual(['i.csv', 2, column, because])
	})

	test('an activity without a cost class, and one outside the plan’s years', () => {
		const activities = table(
			['Id', 'Aktivitet', 'Kostnadsklass', 'Period'],
			['A1', 'Samtal', '', '2021-2026'],
			['A2', 'Råd', '2', '2026-2028'],
		)
		const found = warned(files({ activities }))
		expect(found).toContainEqual(['a.csv', 2, 'Kostnadsklass', 'cost-class-missing'])
		expect(found).toContainEqual(['a.csv', 3, 'Period', 'outside-the-plan'])
	})

	test('a column that nobody understands', () => {
		const activities = table(['Id', 'Aktivitet', 'Färg'], ['A1', 'Samtal', 'röd'])
		expect(warned(files({ activities }))).toContainEqual(['a.csv', null, 'Färg', 'column-ignored'])
	})
})

describe('what stops the reading, by file, row and column', () => {
	test.each<[because: string, column: string, cells: Record<string, string>]>([
		['not-a-number', 'Basvärde', { Basvärde: 'tjugo' }],
		['not-a-year', 'Basår', { Basår: '20' }],
		['base-year-missing', 'Basår', { Basår: '' }],
		['target-year-missing', 'Målår', { Målår: '' }],
		['not-an-operator', 'Villkor', { Villkor: 'högst' }],
		['not-a-direction', 'Riktning', { Riktning: 'bättre' }],
		['direction-missing', 'Villkor', { Villkor: '', Riktning: '' }],
		['not-a-reference', 'Jämförelsevärden', { Jämförelsevärden: 'ungefär 20' }],
		['value-missing', 'Indikator', { Indikator: '' }],
		['value-missing', 'Id', { Id: '' }],
	])('indicator: %s in %s', (because, column, cells) => {
		expect(problems(files({ indicators: indicator(cells) }))).toContainEqual(
			expect.objectContaining({ file: 'i.csv', row: 2, column, because }),
		)
	})

	test.each([
		['not-a-cost-class', 'Kostnadsklass', ['A1', 'Samtal', '4', '', '']],
		['not-years', 'Period', ['A1', 'Samtal', '1', '2026-2021', '']],
		['not-a-year-or-day', 'Klart senast', ['A1', 'Samtal', '1', '', 'snart']],
	])('activity: %s in %s', (because, column, cells) => {
		const activities = table(['Id', 'Aktivitet', 'Kostnadsklass', 'Period', 'Klart senast'], cells)
		expect(problems(files({ activities }))).toMatchObject([{ file: 'a.csv', row: 2, column, because }])
	})

	test('the same id twice', () => {
		expect(problems(files({ indicators: table(indicatorHeaders, hopeful, hopeful) }))).toMatchObject([
			{ row: 3, column: 'Id', because: 'key-twice', found: 'L-1' },
		])
	})

	test('a file without the column or without rows', () => {
		expect(problems(files({ activities: table(['Id']) }))).toMatchObject([
			{ file: 'a.csv', row: null, column: 'Aktivitet', because: 'column-missing' },
			{ file: 'a.csv', row: null, because: 'no-rows' },
		])
	})

	test('plan.json that is no JSON, or lacks what a plan must have', () => {
		expect(problems({ ...files(), plan: { file: 'plan.json', text: 'Plan: 2021' } })).toMatchObject([
			{ file: 'plan.json', because: 'not-json' },
		])
		const bad = { title: ' ', validTo: 2019, adopted: '14 december', goals: [1], costClasses: [{ class: 4 }] }
		expect(problems(files({ head: bad }))).toMatchObject([
			{ column: 'title', because: 'value-missing' },
			{ column: 'adopted', because: 'not-a-day' },
			{ column: 'goals.0', because: 'not-text' },
			{ column: 'costClasses.0.class', because: 'not-a-cost-class' },
			{ column: 'validTo', because: 'ends-before-it-begins' },
		])
	})
})
