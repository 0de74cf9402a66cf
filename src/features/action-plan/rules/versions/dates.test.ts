import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { expiryOf } from './expiry.ts'
import { supplyStanding } from './housing-supply.ts'

const day = plainDate

describe('a plan that expires', () => {
	test('is told of from a year before its last day, and after it as expired', () => {
		const told = (today: string) => expiryOf({ validTo: 2027 }, day(today))
		expect(told('2026-12-30')).toBeNull()
		expect(told('2026-12-31')).toEqual({ lastDay: '2027-12-31', state: 'ending' })
		expect(told('2027-12-31')).toEqual({ lastDay: '2027-12-31', state: 'ending' })
		expect(told('2028-01-01')).toEqual({ lastDay: '2027-12-31', state: 'ended' })
	})
})

describe('the action plan for the supply of housing, once a term (SFS 2000:1383 as amended 1 March 2025)', () => {
	const plan = (adoptedOn: string) => ({ title: `Antagen ${adoptedOn}`, adoptedOn: day(adoptedOn) })
	const told = (today: string, ...adopted: string[]) => supplyStanding(adopted.map(plan), day(today))

	test('is not asked for before the term that begins after the election of 2026', () => {
		expect(told('2025-10-14')).toBeNull()
		expect(told('2026-10-12')).toEqual({
			...{ state: 'ahead', adopted: null, earlier: null },
			term: { from: '2026-10-15', lastDay: '2030-10-14' },
		})
	})

	test('is due in the term until it is adopted in it, and soon in its last year', () => {
		expect(told('2026-10-15')).toMatchObject({ state: 'due' })
		expect(told('2029-10-13', '2026-10-14')).toMatchObject({
			...{ state: 'due', earlier: { adoptedOn: '2026-10-14' } },
		})
		expect(told('2029-10-14', '2026-10-14')).toMatchObject({ state: 'soon' })
		expect(told('2029-10-14', '2026-10-15', '2028-02-01')).toMatchObject({
			...{ state: 'adopted', adopted: { adoptedOn: '2028-02-01' } },
			term: { from: '2026-10-15' },
		})
	})

	test('is asked for anew from the first day of the next term', () => {
		expect(told('2030-10-14', '2030-10-14')).toMatchObject({ state: 'adopted' })
		expect(told('2030-10-15', '2030-10-14')).toMatchObject({
			...{ state: 'due', term: { from: '2030-10-15', lastDay: '2034-10-14' } },
		})
	})

	test('is of the term that holds the day, whichever day it is', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
				const today = addDays(day('2026-10-15'), days)
				const { term } = supplyStanding([], today) ?? { term: null }
				expect(term !== null && term.from <= today && today <= term.lastDay).toBe(true)
			}),
		)
	})
})
