import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { agreementBoard, byUrgency, medianDays } from './board.ts'
import { offerStands, offerStatus, suppliedOn } from './offer.ts'
import { partsFit, promisedHomes, quotaStanding } from './quota.ts'
import { agreementWarnings, lastDayOfNotice } from './warnings.ts'

const day = plainDate
const seed = 20_261_012

describe('a quota', () => {
	test('by number promises the number, by share whole homes of those that become vacant', () => {
		expect(promisedHomes({ kind: 'homes', homes: 20 })).toBe(20)
		expect(promisedHomes({ kind: 'share', perThousand: 100, turnover: 129 })).toBe(12)
		expect(promisedHomes({ kind: 'share', perThousand: 100, turnover: null })).toBeNull()
	})

	test('by share is never more than the share, and less than one home below it', () => {
		const shares = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 100_000 }))
		fc.assert(
			fc.property(shares, ([perThousand, turnover]) => {
				const promised = promisedHomes({ kind: 'share', perThousand, turnover }) ?? Number.NaN
				const exact = (turnover * perThousand) / 1000
				expect(promised).toBeLessThanOrEqual(exact)
				expect(exact - promised).toBeLessThan(1)
			}),
			{ seed },
		)
	})

	test('cannot be split into more than there is, and may be left open in part', () => {
		const quota = { kind: 'homes', homes: 10 } as const
		expect(partsFit(quota, [{ purpose: 'families', homes: 10 }])).toBe(true)
		expect(partsFit(quota, [{ purpose: 'families', homes: 4 }])).toBe(true)
		expect(
			partsFit(quota, [
				{ purpose: 'families', homes: 6 },
				{ purpose: 'housing-first', homes: 5 },
			]),
		).toBe(false)
	})

	test('adds up on any day: what came and what is left are at least what was promised, and never kept too early', () => {
		const cases = fc.record({
			promised: fc.integer({ min: 0, max: 500 }),
			supplied: fc.integer({ min: 0, max: 600 }),
			place: fc.integer({ min: -400, max: 800 }),
		})
		fc.assert(
			fc.property(cases, ({ promised, supplied, place }) => {
				const today = addDays(day('2026-01-01'), place)
				const found = quotaStanding(promised, supplied, 2026, today)
				expect(found.left).toBe(Math.max(0, promised - supplied))
				expect(found.dueByNow).toBeGreaterThanOrEqual(0)
				expect(found.dueByNow).toBeLessThanOrEqual(promised)
				expect(found.standing === 'kept').toBe(supplied >= promised)
				expect(found.standing === 'missed').toBe(supplied < promised && today >= day('2027-01-01'))
				if (found.standing === 'behind') expect(supplied).toBeLessThan(found.dueByNow)
			}),
			{ seed },
		)
	})

	test('of half a year is due by half a year', () => {
		expect(quotaStanding(20, 9, 2026, day('2026-07-02'))).toMatchObject({ dueByNow: 9, standing: 'on-pace' })
		expect(quotaStanding(20, 8, 2026, day('2026-07-02'))).toMatchObject({ standing: 'behind', left: 12 })
	})
})

describe('warnings about an agreement', () => {
	const agreement = {
		...{ startsOn: day('2024-01-01'), endsOn: day('2026-12-31'), noticeMonths: 1, endedOn: null },
		remindOn: day('2026-10-01'),
	}
	const today = day('2026-10-12')
	const told = (change: object, quotas: Parameters<typeof agreementWarnings>[1] = []) =>
		agreementWarnings({ ...agreement, ...change }, quotas, today).map(({ warning }) => warning)
	const quota = { kind: 'homes', homes: 10 } as const
	const kept = [{ year: 2026, quota, supplied: 10 }]

	test('name the last day of notice, which falls back to the month’s end', () => {
		expect(lastDayOfNotice(agreement)).toBe('2026-11-30')
		expect(told({}, kept)).toEqual(['last-day-of-notice', 'renew'])
	})
	test('say that the period is over and no more about renewing', () => {
		expect(told({ endsOn: day('2026-10-11') }, kept)).toEqual(['period-over'])
	})
	test('miss a quota for the year, or what the share is a share of', () => {
		expect(told({ endsOn: null, remindOn: null })).toEqual(['no-quota'])
		const share = { kind: 'share', perThousand: 50, turnover: null } as const
		const unknown = [{ year: 2026, quota: share, supplied: 0 }]
		expect(told({ endsOn: null, remindOn: null }, unknown)).toEqual(['turnover-unknown'])
	})
	test('tell when homes come too slowly, and early in a year what was missed in the last', () => {
		const slow = [
			{ year: 2025, quota, supplied: 8 },
			{ year: 2026, quota, supplied: 2 },
		]
		const lasting = { ...agreement, endsOn: null, remindOn: null }
		expect(agreementWarnings(lasting, slow, today)).toEqual([
			{ warning: 'behind-quota', year: 2026, left: 8, due: 7 },
		])
		expect(agreementWarnings(lasting, slow, day('2026-03-31'))).toEqual([
			{ warning: 'quota-missed', year: 2025, left: 2 },
		])
		expect(agreementWarnings(lasting, slow, day('2026-04-01'))).toEqual([])
	})
	test('are silent about an agreement that has ended or not begun', () => {
		expect(told({ endedOn: day('2026-09-30') })).toEqual([])
		expect(told({ startsOn: day('2027-01-01'), endsOn: null, remindOn: null })).toEqual([])
	})
})

describe('an offer', () => {
	const open = { takenOn: null, declinedOn: null, withdrawnOn: null }
	test('is told to its landlord by how it goes and nothing else', () => {
		expect(offerStatus(open)).toBe('offered')
		expect(offerStatus({ ...open, takenOn: day('2026-10-01') })).toBe('taken')
		expect(offerStatus({ ...open, declinedOn: day('2026-10-01') })).toBe('declined')
		expect(offerStatus({ ...open, withdrawnOn: day('2026-10-01') })).toBe('withdrawn')
	})
	test('that one unit has declined waits for somebody to pass it on', () => {
		const declined = { unitId: 'a', answer: 'declined' } as const
		expect(offerStands(open, [declined])).toBe('declined-so-far')
		expect(offerStands(open, [declined, { unitId: 'b', answer: null }])).toBe('waits-for-unit')
	})
	test('counts as a home when somebody moves in, or by the own lease if that came first', () => {
		const [early, late] = [day('2026-01-10'), day('2026-02-01')]
		expect(suppliedOn({ movesInOn: null, ownLeaseOn: null })).toBeNull()
		expect(suppliedOn({ movesInOn: early, ownLeaseOn: null })).toBe(early)
		expect(suppliedOn({ movesInOn: early, ownLeaseOn: late })).toBe(early)
		expect(suppliedOn({ movesInOn: late, ownLeaseOn: early })).toBe(early)
	})
	test('with the nearest last day to answer stands first', () => {
		const rows = [
			{ answerBy: day('2026-09-08'), offeredOn: day('2026-09-01'), takenOn: day('2026-09-02') },
			{ answerBy: null, offeredOn: day('2026-09-01'), takenOn: null },
			{ answerBy: day('2026-10-20'), offeredOn: day('2026-10-01'), takenOn: null },
			{ answerBy: day('2026-10-14'), offeredOn: day('2026-10-10'), takenOn: null },
		]
		expect(rows.toSorted(byUrgency).map(({ answerBy }) => answerBy)).toEqual([
			...['2026-10-14', '2026-10-20'],
			null,
			'2026-09-08',
		])
	})
})

test('the board adds up: landlords and months give the same sums', () => {
	const number = fc.integer({ min: 0, max: 30 })
	const cell = fc.record({
		...{ organisationId: fc.constantFrom('a', 'b', 'c'), month: fc.integer({ min: 1, max: 12 }) },
		...{ offered: number, accepted: number, supplied: number, ownLease: number },
	})
	const landlords = ['a', 'b', 'c'].map((id) => ({ id, name: id }))
	fc.assert(
		fc.property(fc.array(cell), (cells) => {
			const { lines, months, all } = agreementBoard(landlords, [], cells)
			for (const key of ['offered', 'accepted', 'supplied', 'ownLease'] as const) {
				expect(lines.reduce((sum, line) => sum + line[key], 0)).toBe(all[key])
				expect(months.reduce((sum, month) => sum + month[key], 0)).toBe(all[key])
			}
		}),
		{ seed },
	)
})

test('a promise that nobody knows the size of makes the sum “at least”', () => {
	const landlords = [
		{ id: 'a', name: 'a' },
		{ id: 'b', name: 'b' },
	]
	const promises = [
		{ organisationId: 'a', quota: { kind: 'homes', homes: 12 } as const },
		{ organisationId: 'b', quota: { kind: 'share', perThousand: 50, turnover: null } as const },
	]
	const { all, lines } = agreementBoard(landlords, promises, [])
	expect(all).toMatchObject({ promised: 12, atLeast: true })
	expect(lines.map(({ promised }) => promised)).toEqual([12, null])
})

test('the middle of the days is the lower of two', () => {
	expect([medianDays([]), medianDays([5]), medianDays([9, 1]), medianDays([9, 1, 4])]).toEqual([
		null,
		5,
		1,
		4,
	])
})
