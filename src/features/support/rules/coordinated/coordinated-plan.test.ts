import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import {
	checkConsent,
	checkEnding,
	checkLead,
	checkOpen,
	checkParties,
	checkRunning,
	stateOfCoordinated,
	tallyKept,
} from './coordinated-plan.ts'

const day = plainDate('2026-09-01')
const after = plainDate('2026-09-02')
const called = { consentWithdrawnOn: null, heldOn: null, endedOn: null, ratedAfter: null }
const held = { ...called, heldOn: after }

describe('a coordinated plan (SoL 10:8–9)', () => {
	test('is made by consent, given before anybody is called', () => {
		expect(checkConsent({ consentOn: day, calledOn: day })).toBeNull()
		for (const consentOn of [null, after]) {
			expect(checkConsent({ consentOn, calledOn: day })).toMatchObject({ because: 'consent-missing' })
		}
	})

	test('is a SIP with the region, and an ISIP between two offices without it', () => {
		expect(checkParties('sip', ['region', 'unit'])).toBeNull()
		expect(checkParties('sip', ['unit', 'unit'])).toMatchObject({ because: 'region-missing' })
		expect(checkParties('isip', ['unit', 'unit', 'relative'])).toBeNull()
		expect(checkParties('isip', ['unit', 'relative'])).toMatchObject({ because: 'two-units-needed' })
		expect(checkParties('isip', ['unit', 'unit', 'region'])).toMatchObject({ because: 'region-makes-a-sip' })
	})

	test('has overall responsibility with the region or a unit, never with a relative', () => {
		expect([checkLead('region'), checkLead('unit')]).toEqual([null, null])
		expect(checkLead('relative')).toMatchObject({ because: 'lead-is-no-authority' })
		expect(checkLead('other')).toMatchObject({ because: 'lead-is-no-authority' })
	})

	test('takes nothing more once consent is taken back or it has ended, and no promise before it is held', () => {
		const stopped = { ...held, consentWithdrawnOn: after }
		expect(stateOfCoordinated(stopped)).toBe('stopped')
		expect(checkOpen(stopped)).toMatchObject({ because: 'consent-withdrawn' })
		expect(checkOpen({ ...held, endedOn: after })).toMatchObject({ because: 'plan-ended' })
		expect(checkOpen(called)).toBeNull()
		expect(checkRunning(called)).toMatchObject({ because: 'not-held-yet' })
		expect(checkRunning(held)).toBeNull()
	})

	test('ends when every promise has its answer and the person has rated it, or said no to that', () => {
		const ending = {
			because: 'goals-reached',
			notRatedBecause: null,
			plan: held,
			kept: ['yes', null],
		} as const
		expect(checkEnding(ending)).toMatchObject({ because: 'promises-unanswered', count: 1 })
		const answered = { ...ending, kept: ['yes', 'not-known'] } as const
		expect(checkEnding(answered)).toMatchObject({ because: 'outcome-not-rated' })
		expect(checkEnding({ ...answered, notRatedBecause: 'declined' })).toBeNull()
		expect(checkEnding({ ...answered, plan: { ...held, ratedAfter: 4 } })).toBeNull()
	})

	test('ends as it stands where the person is gone or has taken the consent back', () => {
		const ending = { because: 'moved-away', notRatedBecause: null, plan: held, kept: [null] } as const
		expect(checkEnding(ending)).toBeNull()
		expect(checkEnding({ ...ending, because: 'consent-withdrawn' })).toMatchObject({
			because: 'consent-stands',
		})
		const stopped = { ...held, consentWithdrawnOn: after }
		expect(checkEnding({ ...ending, because: 'consent-withdrawn', plan: stopped })).toBeNull()
	})

	test('tells how many promises were kept, and how many wait', () => {
		expect(tallyKept(['yes', 'yes', 'no', null])).toEqual({
			...{ yes: 2, partly: 0, no: 1, 'not-known': 0, waiting: 1 },
		})
	})
})
