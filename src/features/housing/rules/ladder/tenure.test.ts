import { expect, test } from 'vitest'
import { ore } from '../../../../foundation/money.ts'
import { addMonths, plainDate as day } from '../../../../foundation/plain-date.ts'
import {
	checkLease,
	leaseWarnings,
	rentCap,
	rightToStay,
	securityOf,
	tenureRules,
	waiversFor,
} from './tenure.ts'

const began = day('2026-02-01')
const sublease = {
	...{
		tenure: 'sublease' as const,
		startsOn: began,
		endsOn: day('2027-02-01'),
		waiver: 'none' as const,
		waiverApprovedOn: null,
	},
	...{ rentOre: ore(700_000), ownRentOre: ore(600_000), furnitureOre: ore(90_000), costsOre: ore(10_000) },
	noticeMonths: 3,
} as const

test('a sublease gives no right to go on when it ends within two years (JB 12:45)', () => {
	expect(securityOf(sublease)).toEqual({
		security: 'after-two-years',
		from: '2028-02-01',
		lastsPast: false,
		verified: true,
	})
	expect(securityOf({ ...sublease, endsOn: day('2028-02-01') }).lastsPast).toBe(false)
	expect(securityOf({ ...sublease, endsOn: day('2028-02-02') }).lastsPast).toBe(true)
	expect(securityOf({ ...sublease, endsOn: null }).lastsPast).toBe(true)
})

test('steps in the same home are one tenancy: the two years are counted from the first (JB 12:45)', () => {
	expect(securityOf({ ...sublease, since: day('2023-06-01') })).toMatchObject({
		from: '2025-06-01',
		lastsPast: true,
	})
})

test('where three homes or more are rented to be let on, the two years do not hold (JB 12:45)', () => {
	expect(securityOf({ ...sublease, tenure: 'block-sublease' })).toMatchObject({
		security: 'from-the-start-in-block',
		from: '2026-02-01',
	})
	// Counted from the municipality's own stock, where nobody said that it is a block.
	expect(securityOf({ ...sublease, homesOfLandlord: 3 })).toMatchObject({
		security: 'from-the-start-in-block',
		verified: false,
	})
	expect(securityOf({ ...sublease, homesOfLandlord: 2 }).security).toBe('after-two-years')
	expect(securityOf({ ...sublease, tenure: 'first-hand' }).security).toBe('from-the-start')
})

test('giving up security of tenure is approved by the tribunal, but in the cases of JB 12:45 a', () => {
	expect(checkLease({ ...sublease, waiver: 'tribunal' })).toMatchObject({ because: 'waiver-not-approved' })
	expect(checkLease({ ...sublease, waiver: 'tribunal', waiverApprovedOn: began })).toBeNull()
	expect(checkLease({ ...sublease, waiver: 'without-approval' })).toBeNull()
	expect(securityOf({ ...sublease, waiver: 'without-approval' })).toMatchObject({
		security: 'given-up',
		from: null,
		verified: false,
	})
	expect(checkLease({ ...sublease, waiver: 'without-approval', tenure: 'block-sublease' })).toMatchObject({
		because: 'waiver-in-block',
	})
})

test('security of tenure is given up without approval in no block and in no lease of one’s own', () => {
	const given = { ...sublease, waiver: 'without-approval' } as const
	expect(checkLease({ ...given, homesOfLandlord: 3 })).toMatchObject({ because: 'waiver-in-block' })
	expect(checkLease({ ...given, homesOfLandlord: 2 })).toBeNull()
	expect(checkLease({ ...given, tenure: 'first-hand' })).toMatchObject({ because: 'waiver-needs-approval' })
	for (const tenure of ['block-sublease', 'first-hand'] as const) {
		expect(waiversFor(tenure, 0)).toEqual(['none', 'tribunal'])
	}
	expect(waiversFor('sublease', 0)).toContain('without-approval')
})

test('a right to stay on is told of before notice is given, from the day that it is there (JB 12:45)', () => {
	const two = securityOf({ ...sublease, endsOn: null })
	expect(rightToStay(two, addMonths(began, 23))).toBe('later')
	expect(rightToStay(two, addMonths(began, 24))).toBe('now')
	expect(rightToStay(securityOf({ ...sublease, endsOn: addMonths(began, 12) }), began)).toBeNull()
	expect(rightToStay(securityOf({ ...sublease, tenure: 'block-sublease' }), began)).toBe('now')
	expect(rightToStay(securityOf({ ...sublease, waiver: 'tribunal', endsOn: null }), began)).toBeNull()
})

test('nobody’s notice is longer than three months (JB 12:5)', () => {
	expect(checkLease({ ...sublease, noticeMonths: 4 })).toMatchObject({
		because: 'notice-too-long',
		months: 3,
	})
})

test('the rent is at most one’s own, furniture at 15 % of it and what is really paid (JB 12:55)', () => {
	expect(rentCap(sublease)).toBe(700_000)
	expect(rentCap({ ...sublease, furnitureOre: ore(200_000) })).toBe(700_000)
	expect(rentCap({ ...sublease, furnitureOre: null, costsOre: null })).toBe(600_000)
	expect(rentCap({ ...sublease, ownRentOre: null })).toBeNull()
	expect(checkLease(sublease)).toBeNull()
	expect(checkLease({ ...sublease, rentOre: ore(700_001) })).toMatchObject({
		because: 'rent-above-cap',
		most: 7000,
	})
	expect(checkLease({ ...sublease, rentOre: ore(999_999), ownRentOre: null })).toBeNull()
	expect(checkLease({ ...sublease, rentOre: ore(999_999), tenure: 'first-hand' })).toBeNull()
})

test('the landlord is told at once (JB 12:39), and decision and lease end together', () => {
	const watched = { ...sublease, landlordNotifiedOn: began, decisionEndsOn: sublease.endsOn }
	expect(leaseWarnings(watched)).toEqual([])
	expect(leaseWarnings({ ...watched, landlordNotifiedOn: null, decisionEndsOn: null })).toEqual([
		'landlord-not-notified',
		'decision-ends-otherwise',
	])
	expect(leaseWarnings({ ...watched, ownRentOre: null, endsOn: null, decisionEndsOn: null })).toEqual([
		'own-rent-unknown',
		'no-end',
	])
	const long = day('2028-03-01')
	expect(leaseWarnings({ ...watched, endsOn: long, decisionEndsOn: long })).toEqual(['ends-after-two-years'])
	expect(leaseWarnings({ ...watched, tenure: 'first-hand', endsOn: null, landlordNotifiedOn: null })).toEqual(
		[],
	)
})

test('every rule names its paragraph and was read', () => {
	expect(tenureRules.map(({ paragraph }) => paragraph)).toEqual([
		...['JB 12:39 tredje stycket', 'JB 12:45', 'JB 12:45', 'JB 12:45 a', 'JB 12:1', 'JB 12:5', 'JB 12:55'],
	])
	expect(tenureRules.every(({ verified }) => verified)).toBe(true)
})
