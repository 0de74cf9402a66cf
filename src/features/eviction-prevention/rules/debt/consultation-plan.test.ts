import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { type Consent, holds, mayBeInvited, points, usualPoints, withoutWhom } from './consultation-plan.ts'

const on = plainDate('2026-10-20')
const consent = (thing: Consent['thing'], otherwise: Partial<Consent> = {}): Consent => ({
	...{ thing, role: 'landlord', givenOn: plainDate('2026-10-12'), untilOn: null, withdrawnOn: null },
	...otherwise,
})

describe('what a consultation speaks of (domain.md 2.7)', () => {
	test('is who pays what by when, consequences, support, children and the next check', () => {
		expect(usualPoints('yes')).toEqual(points.filter((point) => point !== 'other'))
		expect(usualPoints('unknown')).toContain('children')
		expect(usualPoints('no')).not.toContain('children')
	})
})

describe('consent, thing by thing (OSL 26:1, 12:2)', () => {
	test('holds from its day to its end, and not from the day it is taken back', () => {
		expect(holds(consent('rent-debt'), plainDate('2026-10-11'))).toBe(false)
		expect(holds(consent('rent-debt'), plainDate('2026-10-12'))).toBe(true)
		expect(holds(consent('rent-debt', { untilOn: on }), on)).toBe(true)
		expect(holds(consent('rent-debt', { untilOn: on }), plainDate('2026-10-21'))).toBe(false)
		expect(holds(consent('rent-debt', { withdrawnOn: on }), on)).toBe(false)
	})

	test('to the debt is none to the children: the landlord leaves the room', () => {
		const given = [consent('rent-debt'), consent('payment-plan')]
		const parties = ['tenant', 'landlord', 'social-worker'] as const
		expect(withoutWhom('debt', parties, given, on)).toEqual([])
		expect(withoutWhom('children', parties, given, on)).toEqual(['landlord'])
		expect(withoutWhom('income', parties, given, on)).toEqual(['landlord'])
	})

	test('to the landlord is none to the debt adviser', () => {
		expect(withoutWhom('debt', ['landlord', 'debt-adviser'], [consent('rent-debt')], on)).toEqual([
			'debt-adviser',
		])
	})

	test('is needed before anybody outside is invited; the board’s own and the interpreter need none', () => {
		expect(mayBeInvited('landlord', [], on)).toBe(false)
		expect(mayBeInvited('landlord', [consent('rent-debt')], on)).toBe(true)
		expect(mayBeInvited('interpreter', [], on)).toBe(true)
		expect(mayBeInvited('tenant', [], on)).toBe(true)
	})
})
