import { expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { checkNoticeTime, earliestEnd, forfeitures } from './notice.ts'
import { leaseTerms } from './tenure.ts'

const given = { givenOn: day('2026-10-12'), endsOn: day('2027-01-31'), noticeMonths: 3 }
const arrears = { ...given, reason: 'arrears' as const, forfeiture: null }

test('notice is as long as was agreed, to the turn of a month (JB 12:4)', () => {
	expect(earliestEnd(day('2026-10-12'), 3)).toBe('2027-01-31')
	expect(earliestEnd(day('2026-10-31'), 3)).toBe('2027-01-31')
	expect(earliestEnd(day('2026-11-30'), 3)).toBe('2027-02-28')
	expect(checkNoticeTime(arrears)).toBeNull()
	expect(checkNoticeTime({ ...arrears, endsOn: day('2026-10-13') })).toMatchObject({
		because: 'notice-too-short',
		earliest: '2027-01-31',
	})
})

test('a lease ends sooner only by a named ground of forfeiture (JB 12:42), and one that belongs to the reason', () => {
	const soon = { ...given, endsOn: day('2026-10-13') }
	expect(checkNoticeTime({ ...soon, reason: 'arrears', forfeiture: 'late-rent' })).toBeNull()
	expect(checkNoticeTime({ ...given, reason: 'misconduct', forfeiture: null })).toMatchObject({
		because: 'forfeiture-not-named',
	})
	expect(checkNoticeTime({ ...soon, reason: 'another-home-offered', forfeiture: 'neglect' })).toMatchObject({
		because: 'forfeiture-of-another-reason',
	})
	expect(forfeitures.every(({ paragraph }) => paragraph.startsWith('JB 12:42'))).toBe(true)
})

test('no term of a lease is that one follows a plan', () => {
	expect(leaseTerms.join()).not.toMatch(/plan/)
})
