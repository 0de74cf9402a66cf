import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { loadedCountries, nationalPlaces } from './national-register.ts'
import { standsOn } from './place.ts'
import { keyOf, registerChanges } from './register-changes.ts'

const today = plainDate('2026-10-12')
const standing = (country: (typeof loadedCountries)[number], kind: string) =>
	nationalPlaces(country).filter((one) => one.kind === kind && standsOn(one, today))

test('Sweden has 290 municipalities in 21 counties, Norway 357 in 15, Denmark 98 in five', () => {
	const counted = loadedCountries.map((country) => [
		standing(country, 'municipality').length,
		standing(country, 'county').length,
	])
	expect(counted).toEqual([
		[290, 21],
		[357, 15],
		[98, 5],
	])
})

test('a new code is no new municipality: Norway had 356 before Haram left Ålesund, in the counties that are now divided too', () => {
	const stood = (day: string) =>
		nationalPlaces('NO').filter((one) => one.kind === 'municipality' && standsOn(one, plainDate(day)))
	expect([stood('2023-12-31').length, stood('2024-01-01').length]).toEqual([356, 357])
	expect(stood('2023-12-31').map(({ code }) => code)).toEqual(expect.arrayContaining(['3201', '1507']))
})

test('every municipality lies in a county that is there, has four figures for a code and a name', () => {
	for (const country of loadedCountries) {
		const every = nationalPlaces(country)
		const counties = new Set(every.filter(({ kind }) => kind === 'county').map(({ code }) => code))
		for (const one of every.filter(({ kind }) => kind === 'municipality')) {
			expect(one.code).toMatch(/^\d{4}$/)
			expect(one.name).not.toBe('')
			expect(counties).toContain(one.countyCode)
		}
		expect(new Set(every.map(keyOf)).size).toBe(every.length)
	}
})

test('a name without its genitive is what a municipality is called for short', () => {
	const named = new Map(nationalPlaces('SE').map((one) => [one.code, one]))
	expect(named.get('0117')).toMatchObject({ name: 'Österåkers kommun', shortName: 'Österåker' })
	expect(named.get('1980')).toMatchObject({
		name: 'Västerås kommun',
		shortName: 'Västerås',
		countyCode: '19',
	})
})

test('what is no more has successors that began the day it ended', () => {
	for (const country of loadedCountries) {
		const every = nationalPlaces(country)
		for (const former of every.filter(({ validTo }) => validTo !== null)) {
			expect(standsOn(former, today)).toBe(false)
			expect(former.successors.length).toBeGreaterThan(0)
			for (const code of former.successors)
				expect(every.find((one) => one.kind === former.kind && one.code === code)?.validFrom).toBe(
					former.validTo,
				)
		}
	}
})

test('loading twice changes nothing; a changed name is told; the invented stay as they are', () => {
	const told = nationalPlaces('SE')
	const kept = told.map((one, at) => ({ ...one, id: String(at), invented: false }))
	expect(registerChanges([], told).changes).toHaveLength(told.length)
	expect(registerChanges(kept, told)).toEqual({ changes: [], same: told.length })
	const renamed = kept.map((one) => (one.code === '1980' ? { ...one, name: 'Aros' } : one))
	expect(registerChanges(renamed, told).changes.map(({ fields }) => fields)).toEqual([['name']])
	const invented = renamed.map((one) => ({ ...one, invented: true }))
	expect(registerChanges(invented, told).changes).toEqual([])
})

test('a place whose beginning was not known is the same when its beginning gets known', () => {
	const told = nationalPlaces('SE')
	const kept = told.map((one, at) => ({ ...one, id: String(at), invented: false, validFrom: null }))
	const { changes } = registerChanges(kept, told)
	expect(changes.map(({ place, fields }) => [place.code, fields])).toEqual([
		['0330', ['validFrom']],
		['0331', ['validFrom']],
	])
})
