import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { planEndings } from './codes.ts'
import { asksForReview, carriedOn, checkAgreement, checkDraft, checkInForce, stateOfPlan } from './plan.ts'

const on = plainDate('2026-10-12')
const nothing = { agreedOn: null, replacedOn: null, endedOn: null }

describe('an individual plan', () => {
	test('is a draft, holds, is replaced or has ended', () => {
		expect(stateOfPlan(nothing)).toBe('draft')
		expect(stateOfPlan({ ...nothing, agreedOn: on })).toBe('agreed')
		expect(stateOfPlan({ ...nothing, agreedOn: on, replacedOn: on })).toBe('replaced')
		expect(stateOfPlan({ ...nothing, agreedOn: on, endedOn: on })).toBe('ended')
	})

	test('is written only as a draft, and told of only while it holds', () => {
		expect(checkDraft(nothing)).toBeNull()
		expect(checkDraft({ ...nothing, agreedOn: on })).toMatchObject({ because: 'plan-agreed' })
		expect(checkInForce({ ...nothing, agreedOn: on })).toBeNull()
		for (const other of [nothing, { ...nothing, agreedOn: on, replacedOn: on }]) {
			expect(checkInForce(other)).toMatchObject({ because: 'plan-not-in-force' })
		}
	})

	test('is agreed with a goal, and without the person only when staff says why; what the person thinks is never asked for', () => {
		const together = { tookPart: 'yes', absentBecause: null } as const
		expect(checkAgreement(1, together)).toBeNull()
		expect(checkAgreement(0, together)).toMatchObject({ because: 'plan-without-goals' })
		expect(checkAgreement(1, { tookPart: 'no', absentBecause: null })).toMatchObject({
			because: 'absent-without-why',
		})
		expect(checkAgreement(1, { tookPart: 'no', absentBecause: 'Gick inte att nå före dagen.' })).toBeNull()
	})

	test('carries on what is under way, without the steps that are done', () => {
		const goals = [
			{ id: 'a', state: 'under-way' },
			{ id: 'b', state: 'reached' },
		] as const
		const steps = [
			{ supportGoalId: 'a', state: 'done' },
			{ supportGoalId: 'a', state: 'not-done' },
			{ supportGoalId: 'b', state: 'planned' },
		] as const
		expect(carriedOn(goals, steps)).toEqual([{ goal: goals[0], steps: [steps[1]] }])
	})

	test('that is not followed asks for the support to be reviewed, and ends nothing', () => {
		expect(asksForReview([{ state: 'done' }, { state: 'not-done' }])).toBe(true)
		expect(asksForReview([{ state: 'planned' }])).toBe(false)
		expect(planEndings.join()).not.toMatch(/follow|breach|broken|absent/)
	})
})
