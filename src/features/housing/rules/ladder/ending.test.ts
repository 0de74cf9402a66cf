import { expect, test } from 'vitest'
import { addDays, plainDate as day } from '../../../../foundation/plain-date.ts'
import { endReasons } from '../stays/end-reasons.ts'
import { leaseNoticeReasons } from './codes.ts'
import { checkNotice } from './ending.ts'

const givenOn = day('2026-10-12')
const ending = { givenOn, changedOn: day('2026-08-01'), reviewedOn: day('2026-09-20'), reviewWithinDays: 60 }

test('nobody loses a home before the support was looked through, after the last change and lately', () => {
	expect(checkNotice(ending)).toBeNull()
	expect(checkNotice({ ...ending, reviewedOn: null })).toMatchObject({ because: 'support-not-reviewed' })
	expect(checkNotice({ ...ending, reviewedOn: day('2026-07-31') })).toMatchObject({
		because: 'support-not-reviewed',
		since: '2026-08-01',
	})
	expect(
		checkNotice({ ...ending, changedOn: day('2026-01-01'), reviewedOn: addDays(givenOn, -61) }),
	).toMatchObject({
		because: 'support-review-too-old',
		days: 60,
	})
	expect(
		checkNotice({ ...ending, reviewedOn: addDays(givenOn, -60), changedOn: day('2026-01-01') }),
	).toBeNull()
	expect(checkNotice({ ...ending, reviewedOn: addDays(givenOn, 1) })).toMatchObject({
		because: 'support-not-reviewed',
	})
})

test('a review that leaves out the person’s own view or the offer is no review to lose a home by', () => {
	for (const lacks of ['view', 'offer', 'both'] as const) {
		expect(checkNotice({ ...ending, lacks })).toMatchObject({ because: 'support-review-incomplete', lacks })
	}
	expect(checkNotice({ ...ending, lacks: null })).toBeNull()
	expect(checkNotice({ ...ending, reviewedOn: null, lacks: 'both' })).toMatchObject({
		because: 'support-not-reviewed',
	})
})

test('that a plan was not kept is no reason that anybody can choose', () => {
	expect(
		[...leaseNoticeReasons, ...endReasons].filter((reason) => /plan|agreement|support/.test(reason)),
	).toEqual([])
})
