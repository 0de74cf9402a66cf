import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate as day } from '../../../../foundation/plain-date.ts'
import { stages } from '../case.ts'
import { followUpSources, stayAnswers } from '../follow-ups.ts'
import { outcomes } from '../outcomes.ts'
import {
	type ClosedCase,
	checkDays,
	measuredStage,
	preliminaryOf,
	preventionAt,
	type StayCheck,
} from './prevented.ts'
import { confirmedShare, tallyByStage } from './tally.ts'

const closedOn = day('2026-01-10')
const kept: ClosedCase = { outcome: 'payment_plan', closedOn, nextThreatOn: null, checks: [] }
const told = (
	days: StayCheck['days'],
	answer: StayCheck['answer'],
	source: StayCheck['source'] = 'tenant',
) => ({
	...{ days, answer, source },
	answeredOn: addDays(closedOn, days + 5),
})
const much = day('2027-06-01')
const at = (changes: Partial<ClosedCase>, days: StayCheck['days'] = 180, today = much) =>
	preventionAt({ ...kept, ...changes }, days, today)

// definitions.md, "Prevented evictions: the headline (decided)".
describe('prevented', () => {
	test('is confirmed by whoever knows that the household still lives there', () => {
		expect(at({ checks: [told(180, 'still-there')] })).toEqual({ prevention: 'confirmed', source: 'tenant' })
		expect(at({ checks: [told(180, 'still-there', 'landlord-with-consent')] }).source).toBe(
			'landlord-with-consent',
		)
	})

	test('waits until the check is due, for those who were evicted too', () => {
		const before = addDays(closedOn, 179)
		for (const outcome of ['payment_plan', 'evicted_no_children', 'moved_to_unknown'] as const) {
			expect(at({ outcome }, 180, before).prevention).toBe('check-not-due')
		}
		expect(at({}, 180, addDays(closedOn, 180)).prevention).toBe('unknown')
		expect(at({}, 90, before).prevention).toBe('unknown')
	})

	test('is not confirmed when there was a new threat case before the day', () => {
		const checks = [told(180, 'still-there')]
		expect(at({ nextThreatOn: addDays(closedOn, 180), checks })).toEqual({
			prevention: 'new-threat',
			source: 'register',
		})
		expect(at({ nextThreatOn: addDays(closedOn, 181), checks }).prevention).toBe('confirmed')
	})

	test('a new threat after the day says that until then the household lived there', () => {
		const nextThreatOn = addDays(closedOn, 200)
		const settled = { ...told(180, 'new-threat', 'register'), answeredOn: nextThreatOn }
		const late = { nextThreatOn, checks: [settled, { ...settled, days: 365 as const }] }
		expect(at(late)).toEqual({ prevention: 'confirmed', source: 'register' })
		expect(at(late, 365).prevention).toBe('new-threat')
	})

	test('a threat that somebody told of counts without a case of its own', () => {
		expect(at({ checks: [told(90, 'new-threat', 'landlord-with-consent')] }).prevention).toBe('new-threat')
	})

	test('unknown stays in the base: no answer, no source, or nobody knew', () => {
		expect(at({}).prevention).toBe('unknown')
		expect(at({ checks: [told(180, 'unknown', 'not-known')] }).prevention).toBe('unknown')
		expect(at({ checks: [told(180, 'still-there', 'not-known')] }).prevention).toBe('unknown')
		expect(at({ checks: [told(90, 'still-there')] }).prevention).toBe('unknown')
	})

	test('who lives there later has lived there since; who moved earlier is gone later', () => {
		expect(at({ checks: [told(365, 'still-there')] }).prevention).toBe('confirmed')
		expect(at({ checks: [told(90, 'moved')] }).prevention).toBe('moved')
		expect(at({ checks: [told(180, 'still-there'), told(365, 'moved')] }).prevention).toBe('confirmed')
		expect(at({ checks: [told(180, 'still-there'), told(365, 'moved')] }, 365).prevention).toBe('moved')
	})

	test('an answer tells of the day on which it was given, not of the form that it was written on', () => {
		const late = (answer: StayCheck['answer']) => [
			{ ...told(90, answer), answeredOn: addDays(closedOn, 200) },
		]
		expect(at({ checks: late('moved') }, 90).prevention).toBe('unknown')
		expect(at({ checks: late('moved') }, 180).prevention).toBe('moved')
		expect(at({ checks: late('moved') }, 365).prevention).toBe('moved')
		expect(at({ checks: late('still-there') }, 90).prevention).toBe('confirmed')
		expect(at({ checks: late('still-there') }, 180).prevention).toBe('confirmed')
		expect(at({ checks: late('still-there') }, 365).prevention).toBe('unknown')
	})

	test('an equal permanent home is a class of its own, at closing and later', () => {
		expect(at({ outcome: 'moved_voluntarily_to_other_dwelling' }).prevention).toBe('moved-to-equal-home')
		expect(at({ checks: [told(180, 'moved-to-equal-home')] }).prevention).toBe('moved-to-equal-home')
	})

	test('evicted or moved under threat is not averted; died and transferred leave the base', () => {
		expect(at({ outcome: 'evicted_with_children' }).prevention).toBe('not-averted')
		expect(at({ outcome: 'moved_to_municipal_solution' }).prevention).toBe('not-averted')
		expect(at({ outcome: 'left_before_execution' }).prevention).toBe('not-averted')
		expect(at({ outcome: 'died' }).prevention).toBe('outside')
		expect(at({ outcome: 'transferred_municipality' }, 180, closedOn).prevention).toBe('outside')
	})

	test('averted is preliminary, and no contact averts nothing', () => {
		expect(preliminaryOf('paid_by_tenant')).toBe('averted')
		expect(preliminaryOf('no_contact_closed')).toBe('no-contact')
		expect(preliminaryOf('died')).toBeNull()
	})

	test('an executed eviction had been applied for: its stage is not left out of the base', () => {
		expect(measuredStage('executed')).toBe('enforcement-applied')
		const executed = { ...kept, outcome: 'evicted_no_children', stage: 'executed' } as const
		const saved = { ...kept, stage: 'enforcement-applied', checks: [told(180, 'still-there')] } as const
		const tally = tallyByStage([executed, saved], 180, much).find(
			({ stage }) => stage === 'enforcement-applied',
		)
		expect(tally && confirmedShare(tally)).toEqual({ part: 1, whole: 2 })
	})
})

const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays(day('2025-01-01'), days))
const anyCase = fc.record({
	outcome: fc.constantFrom(...outcomes),
	stage: fc.constantFrom(...stages),
	closedOn: anyDay,
	nextThreatOn: fc.option(anyDay),
	checks: fc.array(
		fc.record({
			days: fc.constantFrom(...checkDays),
			answer: fc.constantFrom(...stayAnswers),
			source: fc.constantFrom(...followUpSources),
			answeredOn: anyDay,
		}),
		{ maxLength: 3 },
	),
})

test('in every stage the classes add up to those counted, and the sources to the confirmed', () => {
	fc.assert(
		fc.property(fc.array(anyCase), fc.constantFrom(...checkDays), anyDay, (cases, days, today) => {
			const tallies = tallyByStage(cases, days, today)
			const sum = (counts: object) => Object.values(counts).reduce<number>((all, one) => all + one, 0)
			expect(tallies.reduce((all, { closed }) => all + closed, 0)).toBe(cases.length)
			for (const { closed, outside, counted, preliminary, classes, confirmedBy } of tallies) {
				expect(counted + outside).toBe(closed)
				expect(sum(preliminary)).toBe(counted)
				expect(sum(classes)).toBe(counted)
				expect(sum(confirmedBy)).toBe(classes.confirmed)
			}
		}),
	)
})
