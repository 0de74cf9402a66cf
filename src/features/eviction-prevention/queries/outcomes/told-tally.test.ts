import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import type { CountableCase } from '../../rules/outcomes/tally.ts'
import type { Outcome } from '../../rules/outcomes.ts'
import { readersTallies, tellableShare } from './told-tally.ts'

const closedOn = plainDate('2026-01-10')
const today = plainDate('2027-06-01')
const some = (count: number, outcome: Outcome, answer: 'still-there' | null = null): CountableCase[] =>
	Array.from({ length: count }, () => ({
		...{ outcome, closedOn, stage: 'termination-served' as const, nextThreatOn: null },
		checks:
			answer === null
				? []
				: [{ days: 180 as const, answer, source: 'tenant' as const, answeredOn: addDays(closedOn, 185) }],
	}))

const told = (cases: CountableCase[], days: 90 | 180 | 365 = 180) => {
	const found = readersTallies(cases, today)
		.get(days)
		?.find(({ stage }) => stage === 'termination-served')
	if (found === undefined) throw new Error('no such stage')
	return found
}

test('a few without contact cannot be reckoned by taking one table from the other', () => {
	const tally = told([
		...some(40, 'payment_plan', 'still-there'),
		...some(6, 'evicted_no_children'),
		...some(8, 'moved_voluntarily_to_other_dwelling'),
		...some(3, 'no_contact_closed'),
	])
	const { averted, 'no-contact': noContact, ...rest } = tally.preliminary
	expect(noContact).not.toBe(3)
	// All that the few could be reckoned from, where one table lacks a number that the other tells.
	const others = [tally.counted, averted, tally.classes['not-averted'], rest['moved-to-equal-home']]
	expect(others.every((one) => typeof one === 'number')).toBe(false)
})

test('a share is told where both of its numbers are', () => {
	const measure = { days: 180, stage: 'termination-served' } as const
	const large = [...some(40, 'payment_plan', 'still-there'), ...some(10, 'payment_plan')]
	expect(tellableShare(large, measure, today)).toEqual({ part: 40, whole: 50 })
	const small = [...some(2, 'payment_plan', 'still-there'), ...some(10, 'payment_plan')]
	expect(tellableShare(small, measure, today)).toBeNull()
	expect(tellableShare([], measure, today)).toBeNull()
})

test('what the indicators tell of all stages together gives away no stage that is few', () => {
	const inStage = (stage: CountableCase['stage'], cases: CountableCase[]) =>
		cases.map((one) => ({ ...one, stage }))
	const of = (cases: CountableCase[]) => readersTallies(cases, today).get(180) ?? []
	const averted = of([
		...inStage('early', some(4, 'payment_plan')),
		...inStage('arrears-notice', some(8, 'payment_plan')),
	]).map(({ preliminary }) => preliminary.averted)
	expect(averted).toEqual([{ fewerThan: 5 }, null, 0, 0])
	const left = of([
		...inStage('executed', some(20, 'evicted_no_children')),
		...inStage('enforcement-applied', some(3, 'moved_to_unknown')),
	]).map(({ preliminary }) => preliminary['not-averted'])
	expect(left).toEqual([0, 0, 0, null])
})
