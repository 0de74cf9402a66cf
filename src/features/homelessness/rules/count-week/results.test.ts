import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { getSituationDefinition } from '../situations/definitions.ts'
import { exportSheets } from './export-table.ts'
import { getFormat } from './formats.ts'
import { joinAnswers } from './joined.ts'
import { reconcile } from './reconciliation.ts'
import { resultsBy } from './results.ts'
import type { CountAnswer } from './told.ts'
import { measureDays } from './week.ts'

const week = {
	measureFrom: plainDate('2026-10-05'),
	measureTo: plainDate('2026-10-11'),
	adultsOn: plainDate('2026-10-11'),
}
const se2023 = getSituationDefinition('se-2023')

const answer = (given: Partial<CountAnswer> = {}): CountAnswer => ({
	answerId: 'a',
	identity: null,
	bornOn: plainDate('1984-03-07'),
	birthYear: null,
	initials: 'KA',
	sex: 'man',
	population: 'resident',
	place: 'night-shelter',
	contract: 'none',
	contractEndsOn: null,
	dischargeOn: null,
	homeAfter: 'unknown',
	overstays: false,
	by: 'unit',
	givenAt: '2026-10-08T08:00:00Z',
	answers: {},
	...given,
})

describe('one person of several answers', () => {
	const shelter = answer({ answerId: 'b', by: 'organisation', givenAt: '2026-10-09T08:00:00Z' })
	const lease = answer({
		place: 'training-flat',
		contract: 'special-terms',
		answers: { factors: ['eviction'] },
	})

	test("stands where the municipality's own lease is, and says why", () => {
		const person = joinAnswers([shelter, lease])
		expect(person).toMatchObject({ place: 'training-flat', contract: 'special-terms', answerIds: ['a', 'b'] })
		expect(person.because.place).toBe('municipal-lease')
	})

	test('has several-choice answers put together, and a known answer before an unknown', () => {
		const person = joinAnswers([
			{ ...lease, answers: { factors: ['eviction'], 'main-income': 'unknown' } },
			{ ...shelter, answers: { factors: ['violence'], 'main-income': 'wages' } },
		])
		expect(person.answers).toEqual({ factors: ['eviction', 'violence'], 'main-income': 'wages' })
		expect(person.because).toMatchObject({ factors: 'put-together', 'main-income': 'only-answer' })
	})

	test('is the same whatever order the answers came in', () => {
		const some = fc.array(
			fc.record({
				place: fc.constantFrom('night-shelter' as const, 'training-flat' as const, 'unknown' as const),
				by: fc.constantFrom('unit' as const, 'organisation' as const),
				givenAt: fc.constantFrom('2026-10-08T08:00:00Z', '2026-10-09T08:00:00Z'),
				sex: fc.constantFrom('woman' as const, 'man' as const, null),
				income: fc.constantFrom('wages', 'pension', 'unknown'),
			}),
			{ minLength: 1, maxLength: 6 },
		)
		fc.assert(
			fc.property(some, fc.nat(20), (given, turn) => {
				const answers = given.map(({ income, ...rest }, place) =>
					answer({ ...rest, answerId: String(place), answers: { 'main-income': income } }),
				)
				const turned = [...answers.slice(turn % answers.length), ...answers.slice(0, turn % answers.length)]
				expect(joinAnswers(turned.toReversed())).toEqual(joinAnswers(answers))
			}),
		)
	})
})

describe('results', () => {
	const people = [
		joinAnswers([answer({ answers: { 'children-under-18': 2, 'lives-with-children': 'full' } })]),
		joinAnswers([answer({ answerId: 'b', sex: 'woman', place: 'training-flat' })]),
		joinAnswers([answer({ answerId: 'c', population: 'eu-eea' })]),
		joinAnswers([answer({ answerId: 'd', bornOn: plainDate('2012-01-01') })]),
		joinAnswers([answer({ answerId: 'e', place: 'unknown' })]),
	]

	test('put adults in situations, children apart and EU/EEA citizens by themselves', () => {
		const results = resultsBy(se2023, people, week)
		expect(results).toMatchObject({ adults: 2, euEea: 1, children: 1, inNoSituation: 1, childrenOfAdults: 2 })
		expect(results.situations.map(({ category, total }) => [category, total])).toEqual([
			[1, 1],
			[2, 0],
			[3, 1],
			[4, 0],
		])
	})

	test('count everybody exactly once, by every definition', () => {
		const populations = fc.constantFrom('resident' as const, 'eu-eea' as const, 'without-permit' as const)
		const some = fc.array(
			fc.record({
				place: fc.constantFrom('night-shelter', 'training-flat', 'prison', 'sublet', 'own-home', 'unknown'),
				population: populations,
				birthYear: fc.constantFrom(1960, 1990, 2012),
			}),
			{ maxLength: 12 },
		)
		fc.assert(
			fc.property(some, fc.constantFrom('se-2023', 'dk-2024', 'no-2024', 'ethos-light'), (given, key) => {
				const counted = given.map((one, place) =>
					joinAnswers([answer({ ...one, answerId: String(place), bornOn: null } as Partial<CountAnswer>)]),
				)
				const definition = getSituationDefinition(key as 'se-2023')
				const { adults, euEea, leftOut, inNoSituation, children, situations } = resultsBy(
					definition,
					counted,
					week,
				)
				expect(adults + euEea + leftOut + inNoSituation + children).toBe(given.length)
				expect(situations.reduce((sum, { total }) => sum + total, 0)).toBe(adults)
			}),
		)
	})

	test('the Swedish week is in April, the Danish is week 6 and the Finnish a day', () => {
		expect(measureDays(se2023, 2027)?.from.slice(0, 7)).toBe('2027-04')
		expect(measureDays(getSituationDefinition('dk-2024'), 2026)).toEqual({
			from: '2026-02-02',
			to: '2026-02-08',
		})
		expect(measureDays(getSituationDefinition('no-2024'), 2026)).toEqual({
			from: '2026-11-23',
			to: '2026-11-29',
		})
		expect(measureDays(getSituationDefinition('fi-2024'), 2026)).toEqual({
			from: '2026-11-15',
			to: '2026-11-15',
		})
	})

	test('a national file has people where people are asked for and numbers where numbers are', () => {
		const [rows, volumes] = exportSheets(getFormat('se-2023'), se2023, people, week, () => null)
		const at = (head: string) => rows?.heads.indexOf(head) ?? -1
		expect(rows?.rows.map((row) => [row[at('situation')], row[at('kon')], row[at('personnummer')]])).toEqual([
			[1, '1', null],
		])
		expect(volumes?.rows).toEqual([[3, 1, 0, 0, 0, 1]])
		const finnish = exportSheets(
			getFormat('fi-november'),
			getSituationDefinition('fi-2024'),
			people,
			week,
			() => '198403079818',
		)
		expect(JSON.stringify(finnish)).not.toContain('1984')
	})
})

test('list and count are set against each other as numbers', () => {
	const marks = { bornOn: plainDate('1984-03-07'), birthYear: null, initials: 'KA', sex: 'man' } as const
	const listed = [
		{
			unit: 'Boendeenheten',
			category: 1,
			prefillMark: 'm1',
			indexes: [],
			marks: { ...marks, initials: 'XX' },
		},
		{
			unit: 'Boendeenheten',
			category: 3,
			prefillMark: 'm2',
			indexes: ['n'],
			marks: { ...marks, initials: 'YY' },
		},
		{
			unit: 'Boendeenheten',
			category: 4,
			prefillMark: 'm3',
			indexes: [],
			marks: { ...marks, initials: 'ZZ' },
		},
	]
	const counted = [
		{ by: ['Boendeenheten'], category: 1, prefillMarks: ['m1'], marks: { ...marks, identity: null } },
		{
			by: ['Ankaret'],
			category: 1,
			prefillMarks: [],
			marks: { ...marks, identity: { kind: 'personnummer' as const, index: 'n' } },
		},
		{ by: ['Ankaret'], category: 2, prefillMarks: [], marks: { ...marks, initials: 'QQ', identity: null } },
	]
	expect(reconcile(listed, counted)).toEqual({
		all: { both: 2, listOnly: 1, countOnly: 1, anotherSituation: 1 },
		byUnit: [
			{ unit: 'Ankaret', both: 0, listOnly: 0, countOnly: 1 },
			{ unit: 'Boendeenheten', both: 2, listOnly: 1, countOnly: 0 },
		],
		bySituation: [
			{ category: 1, both: 1, listOnly: 0, countOnly: 0 },
			{ category: 2, both: 0, listOnly: 0, countOnly: 1 },
			{ category: 3, both: 1, listOnly: 0, countOnly: 0 },
			{ category: 4, both: 0, listOnly: 1, countOnly: 0 },
		],
	})
})
