import { expect, test } from 'vitest'
import { plainDate as day } from '../../../foundation/plain-date.ts'
import { axisOf, type DrawnSpell, situationsOf, withoutContact, withoutHome } from './course-lanes.ts'

const today = day('2026-10-12')

function spell(from: string, until: string | null, category: number, leftForGood = false): DrawnSpell {
	const stretch = { from: day(from), until: until === null ? null : day(until) }
	return {
		...{ startsOn: stretch.from, endsOn: stretch.until, leftForGood },
		pieces: [{ ...stretch, category }],
	}
}

test('places that follow each other in one situation are one stretch of it', () => {
	const spells = [
		spell('2026-01-01', '2026-03-01', 1),
		spell('2026-03-01', '2026-05-01', 1),
		spell('2026-05-01', null, 2),
	]
	expect(situationsOf(spells)).toEqual([
		{ from: '2026-01-01', until: '2026-05-01', category: 1 },
		{ from: '2026-05-01', until: null, category: 2 },
	])
})

test('where two records tell of the same days, the place that was come to last counts, and the other goes on after', () => {
	expect(situationsOf([spell('2026-01-01', null, 4), spell('2026-03-01', '2026-04-01', 1)])).toEqual([
		{ from: '2026-01-01', until: '2026-03-01', category: 4 },
		{ from: '2026-03-01', until: '2026-04-01', category: 1 },
		{ from: '2026-04-01', until: null, category: 4 },
	])
})

test('days between two places have no home, and neither has the time since the last', () => {
	expect(
		withoutHome([spell('2026-01-01', '2026-03-01', 1), spell('2026-03-15', '2026-09-01', 1)], today),
	).toEqual([
		{ from: '2026-03-01', until: '2026-03-15' },
		{ from: '2026-09-01', until: null },
	])
})

test('a home missing ahead, before a planned place, is seen before it happens', () => {
	expect(withoutHome([spell('2026-03-03', '2026-10-18', 2), spell('2026-11-01', null, 3)], today)).toEqual([
		{ from: '2026-10-18', until: '2026-11-01' },
	])
})

test('who left for a home of their own misses nothing afterwards', () => {
	expect(
		withoutHome([spell('2026-01-01', '2026-03-01', 1, true), spell('2026-06-01', null, 1)], today),
	).toEqual([])
	expect(withoutHome([spell('2026-01-01', '2026-03-01', 1, true)], today)).toEqual([])
})

test('a place within a longer one leaves no hole', () => {
	expect(withoutHome([spell('2026-01-01', null, 4), spell('2026-03-01', '2026-04-01', 1)], today)).toEqual([])
})

test('weeks without contact are told, between two and since the last, and short ones are not', () => {
	const days = [day('2026-08-01'), day('2026-05-01'), day('2026-05-20')]
	expect(withoutContact(days, today)).toEqual([
		{ from: '2026-05-20', until: '2026-08-01', days: 73 },
		{ from: '2026-08-01', until: today, days: 72 },
	])
})

test('the drawing reaches nearly two years back, and further when all is asked for', () => {
	const days = [day('2019-05-20'), day('2026-11-01')]
	expect(axisOf(days, today, false)).toEqual({ from: '2024-12-01', until: '2027-01-01', hasEarlier: true })
	expect(axisOf(days, today, true)).toMatchObject({ from: '2019-05-01' })
	expect(axisOf([day('2026-10-05')], today, false)).toMatchObject({ from: '2026-05-01', hasEarlier: false })
})
