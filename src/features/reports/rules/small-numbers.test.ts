import { describe, expect, test } from 'vitest'
import { instant } from '../../../foundation/plain-date.ts'
import { judge } from '../../indicators/rules/status.ts'
import type { Figure, IndicatorFacts } from './facts.ts'
import { defaultBelow, publicVersion, smallNumbersIn } from './small-numbers.ts'

const figure = (year: number, value: number, more: Partial<Figure> = {}): Figure => ({
	year,
	value,
	source: 'counted',
	definition: { id: 'children-evicted', version: 1 },
	filter: null,
	asOf: instant('2026-02-02T08:00:00Z'),
	share: null,
	...more,
})

const round = { year: 2025, dueYears: null }

function children(
	figures: readonly Figure[],
	target: { value: number; operator: '<=' | '=' },
	unit = 'barn',
): IndicatorFacts {
	const first = figures[0]
	const promised = {
		direction: 'down',
		base: { year: first?.year ?? null, value: first?.value ?? null },
		target: { is: 'number', year: 2027, ...target },
	} as const
	return {
		id: 'i',
		key: 'I1',
		name: 'Barn som vräks',
		unit,
		isShare: unit === '%',
		goal: null,
		promised,
		figures,
		inPeriod: [],
		round,
		judgement: judge(promised, figures, round),
		override: null,
		comment: '',
		decision: null,
	}
}

const rule = (released: number[] = []) => ({
	below: defaultBelow,
	released: new Set(released),
	releasedInPeriod: new Set<number>(),
	keepsBack: () => false,
	judge,
})

describe('the public version', () => {
	test('words one to four and shows zero and five', () => {
		const shown = publicVersion(
			children(
				[0, 1, 4, 5].map((value, at) => figure(2022 + at, value)),
				{ value: 0, operator: '=' },
			),
			rule(),
		)
		expect(shown.figures.map(({ value }) => value)).toEqual([0, { fewerThan: 5 }, { fewerThan: 5 }, 5])
		expect(shown.hidesSomething).toBe(true)
	})

	test('tells nothing of a figure that an edition keeps back: no number, no word and no status', () => {
		const keepsBack = ({ year }: { readonly year: number }) => year === 2025
		const shown = publicVersion(children([figure(2024, 9), figure(2025, 12)], { value: 0, operator: '=' }), {
			...rule(),
			keepsBack,
		})
		expect(shown.figures.map(({ value }) => value)).toEqual([9, 'too-few'])
		expect([shown.status, shown.wrongWay, shown.reason]).toEqual(['withheld', false, null])
	})

	test('keeps back what an edition hides also when a decision was made after it', () => {
		const shown = publicVersion(children([figure(2024, 9), figure(2025, 3)], { value: 0, operator: '=' }), {
			...rule([2025]),
			keepsBack: ({ year }: { readonly year: number }) => year === 2025,
		})
		expect(shown.figures.map(({ value }) => value)).toEqual([9, 'too-few'])
	})

	test('shows a figure that a decision released, and one that an authority has published', () => {
		const shown = publicVersion(
			children([figure(2023, 3), figure(2024, 2, { source: 'authority' }), figure(2025, 4)], {
				value: 0,
				operator: '=',
			}),
			rule([2023]),
		)
		expect(shown.figures.map(({ value }) => value)).toEqual([3, 2, { fewerThan: 5 }])
		expect(shown.base.value).toBe(3)
	})

	test('keeps a status that every hidden number would have, without its distance', () => {
		const shown = publicVersion(
			children([figure(2023, 17), figure(2025, 3)], { value: 0, operator: '=' }),
			rule(),
		)
		expect(shown.status).toBe('not-reached')
		expect(shown.reason).toBeNull()
	})

	test('withholds a status that would tell the number: at most three, not reached, is exactly four', () => {
		const shown = publicVersion(
			children([figure(2023, 9), figure(2025, 4)], { value: 3, operator: '<=' }),
			rule(),
		)
		expect(shown.latest?.value).toEqual({ fewerThan: 5 })
		expect(shown.status).toBe('withheld')
	})

	test('never says that a zero vision got worse when both numbers are hidden', () => {
		const shown = publicVersion(
			children([figure(2023, 2), figure(2025, 4)], { value: 0, operator: '=' }),
			rule(),
		)
		expect(shown.status).toBe('not-reached')
		expect(shown.wrongWay).toBe(false)
	})

	test('hides a share of too few, a share that nearly all have, and nothing of a typed share without its parts', () => {
		const share = (year: number, part: number, whole: number) =>
			figure(year, (100 * part) / whole, { share: { part, whole } })
		const shown = publicVersion(
			children(
				[share(2022, 20, 40), share(2023, 3, 40), share(2024, 39, 40), share(2025, 2, 4), figure(2021, 74)],
				{ value: 90, operator: '<=' },
				'%',
			),
			rule(),
		)
		expect(shown.figures.map(({ value }) => value)).toEqual([50, 'too-few', 'too-few', 'too-few', 74])
	})

	test('counts of things are no secret', () => {
		const shown = publicVersion(children([figure(2025, 3)], { value: 9, operator: '<=' }, 'bostäder'), rule())
		expect(shown.latest?.value).toBe(3)
	})
})

test('a written text is searched for small numbers of people, in digits and in words', () => {
	expect(
		smallNumbersIn('Av 120 barn vräktes 3 barn, och tre små barn bor kvar. En familj flyttade.'),
	).toEqual(['3 barn', 'tre små barn', 'En familj'])
	expect(smallNumbersIn('Nämnden beslutar 14 mars att två möten hålls. 25 barn.')).toEqual([])
})
