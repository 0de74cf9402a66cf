import { describe, expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { duties, dutyBy, dutyOf } from './duties.ts'
import { incoming, incomingKinds } from './incoming.ts'
import { endingReasons, groundOf, messageKinds, messageRules, missingIn } from './message-rules.ts'

describe('every kind of message', () => {
	test('says from whom it comes, what must be in it and what it obliges us to', () => {
		for (const kind of incomingKinds) {
			expect(incoming[kind].asks.length, kind).toBeGreaterThan(3)
			expect(incoming[kind].duties.length, kind).toBeGreaterThan(0)
			for (const id of incoming[kind].duties) expect(dutyOf(id).source).not.toBe('')
		}
	})

	test.each([
		['form-three', 'landlord', 'JB 12:44, SFS 1978:314'],
		['disturbance', 'landlord', 'JB 12:25 a'],
		['misconduct', 'landlord', 'JB 12:25 a'],
		['termination-copy', 'landlord', 'JB 12:25 a'],
		['eviction-date', 'enforcement-authority', 'SoF 11:3'],
		['tribunal-information', 'tribunal', '1973:188 13 b §'],
		['report-of-concern', 'anyone', 'SoL 19:1, 19:4'],
		['tenants-call', 'tenant', ''],
		['own-finding', 'staff', ''],
		['own-tenancy', 'own-letting', ''],
	] as const)('%s comes from %s by %s', (kind, from, paragraph) => {
		expect(incoming[kind]).toMatchObject({ from, paragraph })
	})
})

describe('duties have their day', () => {
	test.each([
		['confirm-same-day', '2026-10-12', '2026-10-12', 'SoF 11:3'],
		['copy-to-tenant', '2026-10-12', '2026-10-12', 'SoF 11:3'],
		['assess-protection', '2026-10-12', '2026-10-12', 'SoL 20:1'],
		['decide-to-open', '2026-10-12', '2026-10-26', 'SoL 20:2'],
		['decide-to-open', '2026-12-24', '2027-01-07', 'SoL 20:2'],
		['end-investigation', '2026-10-31', '2027-02-28', 'SoL 20:3'],
		['end-investigation', '2027-10-31', '2028-02-29', 'SoL 20:3'],
		['answer-reporter', '2026-10-12', '2026-10-19', 'SoL 19:6'],
		['liability', '2026-09-24', '2026-10-15', 'JB 12:44'],
	] as const)('%s from %s is due %s (%s)', (id, from, by, paragraph) => {
		expect(dutyBy(id, day(from))).toBe(by)
		expect(dutyOf(id).paragraph).toBe(paragraph)
	})

	test('and what is nobody’s law says that it is our own rule', () => {
		const own = duties.filter(({ paragraph }) => paragraph === '')
		expect(own.every(({ unverified }) => unverified === 'local-target')).toBe(true)
	})
})

describe('a message is not registered without', () => {
	test.each([
		['eviction-date', ['reference', 'plannedOn'], 'SoF 11:3'],
		['tribunal-information', ['reference', 'invokes'], '1973:188 13 b §'],
		['tenants-call', ['ground', 'note'], ''],
		['own-finding', ['ground', 'note'], ''],
		['own-tenancy', ['lease', 'endedBecause', 'supportReviewedOn', 'supportResult', 'supportReview'], ''],
	] as const)('%s: %s', (kind, asks, paragraph) => {
		expect(missingIn(kind, {})).toEqual(asks)
		expect(messageRules[kind].paragraph).toBe(paragraph)
	})
})

test('the enforcement authority’s date is told by nobody else, and no landlord’s word is among the messages', () => {
	expect(messageKinds.map((kind) => messageRules[kind].dateSource)).not.toContain('landlord')
	expect(messageRules['eviction-date'].dateSource).toBe('enforcement-authority')
})

test('late payment before the tribunal is no forfeiture: nothing to recover (JB 12:46 p. 2)', () => {
	expect(groundOf({ invokes: 'late-payment' })).toBe('termination')
	expect(groundOf({ invokes: 'disturbance' })).toBe('disturbance')
})

test('that a plan was not followed is no reason to end a lease of our own', () => {
	expect(endingReasons.join()).not.toMatch(/plan/)
})
