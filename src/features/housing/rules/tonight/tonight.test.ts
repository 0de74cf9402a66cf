import { expect, test } from 'vitest'
import { instant, plainDate } from '../../../../foundation/plain-date.ts'
import { isUnmet } from './codes.ts'
import { firstToGive, fits, type Guest, type LetsIn } from './fits.ts'
import { leavingDayOf, nightOf } from './night-of.ts'

const night = plainDate('2026-10-12')
const anyBed: LetsIn = { letsIn: null, children: null, fromAge: null, toAge: null, sleeps: 1 }
const alone: Guest = { sex: null, bornOn: null, people: 1, children: 0 }

test('who comes at half past one belongs to the night before, and who comes after noon to the coming one', () => {
	// Stockholm is two hours before UTC in October.
	expect(nightOf(instant('2026-10-12T23:30:00Z'), 12)).toBe('2026-10-12')
	expect(nightOf(instant('2026-10-13T09:59:00Z'), 12)).toBe('2026-10-12')
	expect(nightOf(instant('2026-10-13T10:00:00Z'), 12)).toBe('2026-10-13')
	expect(nightOf(instant('2026-10-13T05:00:00Z'), 6)).toBe('2026-10-13')
	expect(nightOf(instant('2026-10-12T22:30:00Z'), 0)).toBe('2026-10-13')
})

test('the clock that is put back makes one night longer and no night two', () => {
	// 25 October 2026, when three becomes two: 00:30Z and 01:30Z are both half past two on the wall.
	expect(nightOf(instant('2026-10-25T00:30:00Z'), 12)).toBe('2026-10-24')
	expect(nightOf(instant('2026-10-25T01:30:00Z'), 12)).toBe('2026-10-24')
})

test('somebody leaves the morning after, or the same evening while the night is not over', () => {
	expect(leavingDayOf(night, plainDate('2026-10-13'))).toBe('2026-10-13')
	expect(leavingDayOf(night, night)).toBe(night)
	expect(leavingDayOf(plainDate('2026-10-01'), night)).toBe('2026-10-02')
})

test('a bed for women is for women, and what nobody knows about somebody is let in nowhere that asks for it', () => {
	const women: LetsIn = { ...anyBed, letsIn: 'women' }
	expect(fits(women, { ...alone, sex: 'woman' }, night)).toBe(true)
	expect(fits(women, { ...alone, sex: 'man' }, night)).toBe(false)
	expect(fits(women, alone, night)).toBe(false)
	expect(fits(anyBed, alone, night)).toBe(true)
	expect(fits({ ...anyBed, letsIn: 'men' }, { ...alone, sex: 'woman' }, night)).toBe(false)
})

test('ages are counted on the night', () => {
	const young: LetsIn = { ...anyBed, fromAge: 18, toAge: 20 }
	const born = (day: string) => ({ ...alone, bornOn: plainDate(day) })
	expect(fits(young, born('2008-10-12'), night)).toBe(true)
	expect(fits(young, born('2008-10-13'), night)).toBe(false)
	expect(fits(young, born('2005-10-13'), night)).toBe(true)
	expect(fits(young, born('2005-10-12'), night)).toBe(false)
	expect(fits(young, alone, night)).toBe(false)
})

test('a family is let in together or not at all', () => {
	const family: Guest = { ...alone, people: 3, children: 2 }
	expect(fits({ ...anyBed, sleeps: 2 }, family, night)).toBe(false)
	expect(fits({ ...anyBed, sleeps: 4, children: false }, family, night)).toBe(false)
	expect(fits({ ...anyBed, sleeps: 4, letsIn: 'families' }, family, night)).toBe(true)
	expect(fits({ ...anyBed, sleeps: 4, letsIn: 'families' }, alone, night)).toBe(false)
})

test('ordinary places go before extra ones, and the smallest that holds them, in the order of their numbers', () => {
	const bed = (name: string, places: 'ordinary' | 'extra', sleeps = 1) => ({ name, places, sleeps })
	expect(firstToGive([bed('E 1', 'extra'), bed('10', 'ordinary'), bed('9', 'ordinary')])?.name).toBe('9')
	expect(firstToGive([bed('Rum', 'ordinary', 3), bed('Säng', 'ordinary')])?.name).toBe('Säng')
	expect(firstToGive([bed('E 1', 'extra')])?.name).toBe('E 1')
	expect(firstToGive([])).toBeUndefined()
})

test('a request is met where another bed of the municipality’s was given, and nowhere else', () => {
	expect(isUnmet('other-shelter')).toBe(false)
	expect(isUnmet('on-call')).toBe(false)
	for (const instead of ['own-arrangement', 'nothing', 'unknown'] as const)
		expect(isUnmet(instead)).toBe(true)
})
