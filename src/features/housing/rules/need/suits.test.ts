import { describe, expect, test } from 'vitest'
import {
	bySuiting,
	type Mismatch,
	type Need,
	type OfferedHome,
	type Question,
	suits,
	toldInList,
} from './suits.ts'

const home: OfferedHome = {
	...{ rooms: 2, rentOre: 800_000, floor: 3, accessibility: 'step-free', pets: 'yes' },
	...{ area: 'Hamnen', schoolArea: 'Fyrskolan', purpose: 'social', requirement: null },
}
const need: Need = {
	...{ adults: 1, children: 1, roomsFrom: 2, roomsTo: 3, areas: null, schoolArea: null },
	...{ accessibility: 'none', groundFloor: false, pets: false, maxRentOre: null, purpose: 'social' },
	...{ incomeOre: null, paymentRemarks: 'unknown', incomeSupport: 'unknown' },
}
const strict = { incomeTimesRent: 25, paymentRemarks: 'not-accepted', incomeSupport: 'not-accepted' } as const

test('a home with what is needed suits, and nothing is asked that does not matter', () => {
	expect(suits(home, need)).toEqual({ suits: true, why: [], ask: [] })
})

describe('why not, each by its own name', () => {
	test.each<[Mismatch, Partial<OfferedHome>, Partial<Need>]>([
		['too-few-rooms', { rooms: 1 }, {}],
		['too-many-rooms', { rooms: 4 }, {}],
		['too-dear', {}, { maxRentOre: 799_999 }],
		['wrong-area', {}, { areas: 'Tallbacken, Sjöstaden' }],
		['wrong-school-area', {}, { schoolArea: 'Barrskolan' }],
		['not-accessible', { accessibility: 'stairs' }, { accessibility: 'step-free' }],
		['not-accessible', {}, { accessibility: 'wheelchair' }],
		['not-ground-floor', {}, { groundFloor: true }],
		['no-pets', { pets: 'no' }, { pets: true }],
		['other-purpose', { purpose: 'housing-first' }, {}],
		['income-too-low', { requirement: { ...strict } }, { incomeOre: 1_999_999 }],
		['remarks-not-accepted', { requirement: strict }, { incomeOre: 9_000_000, paymentRemarks: 'remarks' }],
		['income-support-not-accepted', { requirement: strict }, { incomeOre: 9_000_000, incomeSupport: 'yes' }],
	])('%s', (mismatch, ofHome, ofNeed) => {
		const held = suits({ ...home, ...ofHome }, { ...need, ...ofNeed })
		expect(held.suits).toBe(false)
		expect(held.why).toEqual([mismatch])
	})
})

describe('what nobody knows is asked, and stands in nobody’s way', () => {
	test.each<[Question, Partial<OfferedHome>, Partial<Need>]>([
		['accessibility-unknown', { accessibility: 'unknown' }, { accessibility: 'wheelchair' }],
		['floor-unknown', { floor: null }, { groundFloor: true }],
		['pets-unknown', { pets: 'unknown' }, { pets: true }],
		['area-unknown', { area: null }, { areas: 'Hamnen' }],
		['school-area-unknown', { schoolArea: null }, { schoolArea: 'Fyrskolan' }],
		[
			'income-unknown',
			{ requirement: { ...strict, paymentRemarks: 'accepted', incomeSupport: 'accepted' } },
			{},
		],
		['remarks-unknown', { requirement: { ...strict, incomeTimesRent: 0, incomeSupport: 'accepted' } }, {}],
		[
			'income-support-unknown',
			{ requirement: { ...strict, incomeTimesRent: null, paymentRemarks: 'accepted' } },
			{},
		],
	])('%s', (question, ofHome, ofNeed) => {
		const held = suits({ ...home, ...ofHome }, { ...need, ...ofNeed })
		expect(held).toEqual({ suits: true, why: [], ask: [question] })
	})
})

test('an income of two and a half times the rent to the öre is enough', () => {
	const asked = { ...home, requirement: { ...strict, paymentRemarks: 'accepted', incomeSupport: 'accepted' } }
	expect(suits(asked as OfferedHome, { ...need, incomeOre: 2_000_000 }).suits).toBe(true)
})

test('a debt for rent stands in the way where remarks alone do not', () => {
	const asked = {
		...home,
		requirement: { ...strict, incomeTimesRent: null, incomeSupport: 'accepted' as const },
	}
	const mild = { ...asked, requirement: { ...asked.requirement, paymentRemarks: 'no-rent-debt' as const } }
	expect(suits(mild, { ...need, paymentRemarks: 'remarks' }).why).toEqual([])
	expect(suits(mild, { ...need, paymentRemarks: 'rent-debt' }).why).toEqual(['remarks-not-accepted'])
})

test('those whom it suits stand first, the urgent before those who have waited longest', () => {
	const yes = { suits: true, why: [], ask: [] }
	const no = { suits: false, why: ['too-dear' as const], ask: [] }
	const rows = [
		{ id: 'no', held: no, urgency: 'acute' as const, sinceOn: '2020-01-01' },
		{ id: 'old', held: yes, urgency: 'ordinary' as const, sinceOn: '2021-01-01' },
		{ id: 'new', held: yes, urgency: 'ordinary' as const, sinceOn: '2026-01-01' },
		{ id: 'acute', held: yes, urgency: 'acute' as const, sinceOn: '2026-09-01' },
	]
	expect(bySuiting(rows).map(({ id }) => id)).toEqual(['acute', 'old', 'new', 'no'])
})

test('a list of many tells of the household only that something stands in the way or is not known', () => {
	const poor = { incomeOre: 100, paymentRemarks: 'remarks' } as const
	const held = suits({ ...home, rooms: 1, requirement: strict }, { ...need, ...poor, pets: true })
	expect(held.why).toEqual(['too-few-rooms', 'income-too-low', 'remarks-not-accepted'])
	expect(toldInList(held)).toEqual({ suits: false, why: ['too-few-rooms'], ask: [], inTheWay: 2, unknown: 1 })
})
