import { describe, expect, test } from 'vitest'
import { linearSolver } from '../../../../platform/linear-solver.ts'
import { breakdownOf, type GroupCount } from './breakdown.ts'
import { breakdownRows } from './breakdown-rows.ts'
import { byChance, differBeyondChance } from './chance.ts'
import { hideFew } from './hide-few.ts'

const counts = (year: number, of: Readonly<Record<string, number>>): GroupCount[] =>
	Object.entries(of).map(([group, value]) => ({ year, group, value }))
const population = [
	{ year: 2025, sex: 'woman', fromAge: 18, toAge: null, value: 16_000 },
	{ year: 2025, sex: 'man', fromAge: 18, toAge: null, value: 16_400 },
	{ year: 2024, sex: 'woman', fromAge: 18, toAge: null, value: 15_000 },
] as const
const asked = {
	counted: 'homelessOnList',
	trait: 'sex',
	years: [2024, 2025, 2026],
	population,
	thisYear: 2026,
	isHidden: () => false,
} as const

describe('per thousand inhabitants', () => {
	const told = breakdownOf(
		[
			...counts(2024, { woman: 30, man: 60 }),
			...counts(2025, { woman: 24, man: 82, unknown: 2 }),
			...counts(2026, { man: 41 }),
		],
		asked,
	)
	const cell = (year: number, group: string) =>
		told.years.find((one) => one.year === year)?.cells[told.groups.indexOf(group)]

	test('is the group beside its own people of the year, worked out by hand', () => {
		// 24 / 16 000 and 82 / 16 400.
		expect(cell(2025, 'woman')).toMatchObject({ value: 24, perThousand: 1.5, peopleYear: 2025 })
		expect(cell(2025, 'man')).toMatchObject({ value: 82, perThousand: 5 })
		expect(cell(2024, 'woman')).toMatchObject({ perThousand: 2, peopleYear: 2024 })
		// 108 / 32 400: everybody is women and men.
		expect(told.years[1]?.total).toMatchObject({ value: 108 })
		expect(told.years[1]?.total.perThousand).toBeCloseTo(3.3333, 3)
	})

	test('takes last year’s people while the year runs, and says so', () => {
		expect(cell(2026, 'man')).toMatchObject({ perThousand: 2.5, peopleYear: 2025 })
	})

	test('is unknown where nobody counts the group’s people', () => {
		expect(cell(2024, 'man')).toMatchObject({ value: 60, perThousand: null, peopleYear: null })
		expect(cell(2025, 'unknown')).toMatchObject({ value: 2, perThousand: null })
	})

	test('two groups are called different where chance does not give it', () => {
		expect(told.finding).toEqual({ year: 2025, more: 'man', less: 'woman', beyondChance: true })
		const alike = breakdownOf(counts(2025, { woman: 9, man: 12 }), asked)
		expect(alike.finding).toMatchObject({ beyondChance: false })
	})
})

describe('chance', () => {
	test('is wide around few, and the known interval around ten', () => {
		// The exact interval of 10 is 4.8 to 18.4, of 3 it is 0.6 to 8.8.
		expect(byChance(10)).toEqual({ from: 4, to: 19 })
		expect(byChance(3)).toEqual({ from: 0, to: 9 })
		expect(byChance(0)).toEqual({ from: 0, to: 4 })
	})

	test('compares exactly: 1 against 8 of as many people is beyond it, 2 against 8 is not', () => {
		const of = (count: number) => ({ count, people: 1000 })
		// Two-sided binomial of nine halves: 20 / 512 = 0.039; of ten: 112 / 1 024 = 0.109.
		expect(differBeyondChance(of(1), of(8))).toBe(true)
		expect(differBeyondChance(of(2), of(8))).toBe(false)
		expect(differBeyondChance(of(1), of(8), 3)).toBe(false)
		expect(differBeyondChance(of(0), of(0))).toBe(false)
	})
})

describe('readers', () => {
	test('are not told few, nor one by which the few could be worked out from the whole', async () => {
		const given = [
			...counts(2024, { woman: 3, man: 41, unknown: 0 }),
			...counts(2025, { woman: 12, man: 30 }),
		]
		const isHidden = hideFew(given, [2024, 2025], new Set(), await linearSolver())
		expect([isHidden(2024, 'woman'), isHidden(2024, 'man'), isHidden(2024, null)]).toEqual([
			true,
			true,
			false,
		])
		expect([isHidden(2025, 'woman'), isHidden(2025, 'man'), isHidden(2025, null)]).toEqual([
			false,
			false,
			false,
		])
		const told = breakdownOf(given, { ...asked, isHidden })
		const rows = breakdownRows(
			told,
			{},
			{
				total: 'Alla',
				heads: { year: '', group: '', value: '', share: '', perThousand: '', peopleYear: '', status: '' },
				status: { published: 'ja', withheld: 'nej' },
			},
		)
		expect(rows.filter(([year]) => year === 2024)).toEqual([
			[2024, 'woman', null, null, null, null, 'nej'],
			[2024, 'man', null, null, null, null, 'nej'],
			[2024, 'Alla', 44, 100, null, null, 'ja'],
		])
	})

	test('a whole of few is withheld with all that it is made of', async () => {
		const given = counts(2024, { woman: 3, man: 1 })
		const isHidden = hideFew(given, [2024], new Set(), await linearSolver())
		expect([isHidden(2024, 'woman'), isHidden(2024, 'man'), isHidden(2024, null)]).toEqual([true, true, true])
	})

	test('a group that stands as an indicator of its own counts as known', async () => {
		const given = counts(2024, { acute: 12, institution: 2, 'long-term': 30, 'short-term': 9 })
		const isHidden = hideFew(given, [2024], new Set(['acute']), await linearSolver())
		expect([isHidden(2024, 'acute'), isHidden(2024, 'institution'), isHidden(2024, null)]).toEqual([
			false,
			true,
			false,
		])
		expect([isHidden(2024, 'long-term'), isHidden(2024, 'short-term')]).toContain(true)
	})
})
