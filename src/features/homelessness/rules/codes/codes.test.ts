import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { countsAsContact } from './contacts.ts'
import { classOf, destinations } from './destinations.ts'
import { factors, factorsOn, isDelicate } from './factors.ts'
import { isMunicipalTenancy, places } from './places.ts'
import { reasonsIn, reasonsOut } from './reasons.ts'

test('a municipal tenancy is any place of situation 3, and nothing else', () => {
	for (const { code, group } of places)
		expect([code, isMunicipalTenancy(code)]).toEqual([code, group === 's3'])
})

test('destinations are ranked without ties, best first', () => {
	expect(destinations.map(({ rank }) => rank)).toEqual(destinations.map((_, place) => place + 1))
})

test('a social contract is no home of one’s own, a Housing First lease is', () => {
	expect(classOf('social-contract')).toBe('temporary')
	expect(classOf('housing-first-lease')).toBe('permanent')
	expect(classOf(null)).toBe('other')
})

test('letters and failed attempts are no contact', () => {
	expect(countsAsContact('letter')).toBe(false)
	expect(countsAsContact('attempt')).toBe(false)
	expect(countsAsContact('night')).toBe(true)
})

test('there are six reasons in and six out', () => {
	expect([reasonsIn.length, reasonsOut.length]).toEqual([6, 6])
})

describe('causes and needs', () => {
	test('have codes of their own at all four levels', () => {
		expect(new Set(factors.map(({ code }) => code)).size).toBe(factors.length)
		for (const kind of ['cause', 'need'] as const) {
			const levels = new Set(factors.filter((one) => one.kind === kind).map(({ level }) => level))
			expect(levels).toEqual(new Set(['structural', 'institutional', 'relational', 'individual']))
		}
	})

	test('never hold sexual orientation, faith, opinion or descent', () => {
		const never =
			/sex|orient|gay|lesb|homo|bi-|trans|queer|lgbt|hbt|relig|faith|polit|opinion|ethnic|race|descent/
		expect(factors.filter(({ code }) => never.test(code))).toEqual([])
	})

	test('are delicate where they tell of violence, addiction, health or crime', () => {
		const telling = /violence|addiction|gambling|health|disability|psychiatric|criminal|prison|accessible/
		for (const { code } of factors.filter((one) => telling.test(one.code))) {
			expect([code, isDelicate(code)]).toEqual([code, true])
		}
		expect(isDelicate('lack-of-housing')).toBe(false)
	})

	test('can be chosen from the day they begin to hold', () => {
		const codesOn = (day: string) => factorsOn(plainDate(day)).map(({ code }) => code)
		expect(codesOn('2011-05-01')).toEqual([])
		expect(codesOn('2015-01-01')).toContain('eviction')
		expect(codesOn('2015-01-01')).not.toContain('larger-home')
		expect(codesOn('2026-11-22')).toHaveLength(factors.length)
	})
})
