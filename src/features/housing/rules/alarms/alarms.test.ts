import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { forms } from '../forms.ts'
import { alarmsOf, byWeight, type WatchedStay } from './alarms.ts'
import { emergencyThresholds } from './thresholds.ts'

const hotel: WatchedStay = { form: 'hotel', plannedEndOn: null, adultNights: 90, childNights: null }

test('every emergency form has a threshold with its source, and none is said to be law', () => {
	const emergencies = forms.filter(({ emergency }) => emergency).map(({ code }) => code)
	expect(emergencyThresholds.map(({ form }) => form)).toEqual(emergencies)
	for (const { source, validFrom } of emergencyThresholds) {
		expect(source.text).toMatch(/praxis/)
		expect(source.verified).toBe(false)
		expect(validFrom).toBe(plainDate('2025-07-01'))
	}
})

test('more than ninety nights in a hotel are many for an adult (praxis), ninety are not yet', () => {
	expect(alarmsOf(hotel, null)).toEqual([])
	expect(alarmsOf({ ...hotel, adultNights: 91 }, null)).toEqual([
		{ kind: 'long-stay', days: 91, limit: 90, verified: false },
	])
})

test('a child in a shelter is told from the first night, in a hotel from the fourteenth (praxis; England six weeks, SI 2003/3326)', () => {
	const kinds = (stay: WatchedStay) => alarmsOf(stay, null).map(({ kind }) => kind)
	expect(kinds({ ...hotel, form: 'night-shelter', adultNights: 1, childNights: 1 })).toEqual([
		'child-in-emergency',
	])
	expect(kinds({ ...hotel, adultNights: 13, childNights: 13 })).toEqual([])
	expect(kinds({ ...hotel, adultNights: 14, childNights: 14 })).toEqual(['child-in-emergency'])
})

test('a stay past its planned end is told in every form, from the day itself', () => {
	const flat: WatchedStay = { ...hotel, form: 'training-flat', adultNights: 400 }
	expect(alarmsOf(flat, 0)).toEqual([{ kind: 'past-planned-end', days: 0, limit: null, verified: true }])
	expect(alarmsOf(flat, -1)).toEqual([])
	expect(alarmsOf(flat, null)).toEqual([])
})

test('children come first, then what is past its end, and the longest of each', () => {
	const rows = [
		{ kind: 'long-stay' as const, days: 200 },
		{ kind: 'past-planned-end' as const, days: 3 },
		{ kind: 'child-in-emergency' as const, days: 1 },
		{ kind: 'past-planned-end' as const, days: 9 },
	]
	expect(byWeight(rows).map(({ kind, days }) => `${kind} ${days}`)).toEqual([
		'child-in-emergency 1',
		'past-planned-end 9',
		'past-planned-end 3',
		'long-stay 200',
	])
})
