import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { findRule } from '../deadline-rules.ts'
import type { Regime } from './countries.ts'
import { timesFrom, timeUnder } from './times.ts'

const day = plainDate
type Row = readonly [
	id: string,
	regime: Regime,
	startsOn: string,
	lastDay: string,
	holiday: string | null,
	lastSafeDay: string,
	source: string,
]

// Reckoned by hand with an almanac; the source is the paragraph that the rule must name.
const rows: Readonly<Record<string, readonly Row[]>> = {
	'ordinary weeks': [
		['recovery', 'JB12', '2026-09-24', '2026-10-15', null, '2026-10-15', 'JB 12:44 p. 1'],
		['liability', 'JB12', '2026-09-24', '2026-10-15', null, '2026-10-15', 'JB 12:44 st. 4 p. 1'],
		['forfeiture', 'JB12', '2026-09-30', '2026-10-07', null, '2026-10-07', 'JB 12:42 p. 1'],
		['waiting', 'JB12', '2026-10-15', '2026-10-17', 'saturday', '2026-10-16', 'JB 12:44 st. 2'],
		['order-answer', 'JB12', '2026-10-12', '2026-10-26', null, '2026-10-26', 'BfL 25'],
		['order-to-court', 'JB12', '2026-10-12', '2026-11-09', null, '2026-11-09', 'BfL 33–34'],
		['comment', 'JB12', '2026-10-30', '2026-11-06', null, '2026-11-06', 'UB 16:3'],
		['comment-abroad', 'JB12', '2026-10-30', '2026-11-13', null, '2026-11-13', 'UB 16:3'],
		['execution', 'JB12', '2026-10-23', '2026-11-20', null, '2026-11-20', 'UB 16:3'],
		['postponement', 'JB12', '2026-11-20', '2026-12-04', null, '2026-12-04', 'UB 16:4'],
		['postponement-extraordinary', 'JB12', '2026-11-20', '2026-12-18', null, '2026-12-18', 'UB 16:4'],
		['respite-lapses', 'JB12', '2026-10-23', '2027-04-23', null, '2027-04-23', 'UB 16:5'],
		['belongings', 'JB12', '2026-11-18', '2027-02-18', null, '2027-02-18', 'UB 16:6'],
		['authority-confirmation', 'JB12', '2026-11-05', '2026-11-05', null, '2026-11-05', 'SoF 11:3'],
		['late-payment-to-tribunal', 'JB12', '2026-10-30', '2026-11-30', null, '2026-11-30', 'JB 12:49'],
		['reaction-short', 'JB12', '2026-08-12', '2026-10-12', null, '2026-10-12', 'JB 12:43'],
		['reaction-long', 'JB12', '2026-04-15', '2026-10-15', null, '2026-10-15', 'JB 12:43'],
		['notice-time', 'JB12', '2026-09-30', '2026-12-30', null, '2026-12-30', 'JB 12:4'],
		['must-move-anyway', 'JB12', '2026-09-24', '2026-10-24', 'saturday', '2026-10-23', 'JB 12:44 st. 5'],
	],
	'handing over': [
		['transfer-answer', 'JB12', '2026-10-12', '2026-11-12', null, '2026-11-12', 'SoL 29:11'],
		['transfer-answer', 'JB12', '2026-11-20', '2026-12-20', 'sunday', '2026-12-18', 'SoL 29:11'],
	],
	weekends: [
		['recovery', 'JB12', '2026-09-05', '2026-09-26', 'saturday', '2026-09-25', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-09-06', '2026-09-27', 'sunday', '2026-09-25', 'JB 12:44 p. 1'],
		['forfeiture', 'JB12', '2026-10-31', '2026-11-07', 'saturday', '2026-11-06', 'JB 12:42 p. 1'],
		['waiting', 'JB12', '2026-10-16', '2026-10-19', null, '2026-10-19', 'JB 12:44 st. 2'],
		['waiting', 'JB12', '2026-10-17', '2026-10-20', null, '2026-10-20', 'JB 12:44 st. 2'],
		['order-answer', 'JB12', '2026-10-10', '2026-10-24', 'saturday', '2026-10-23', 'BfL 25'],
		['execution', 'JB12', '2026-10-18', '2026-11-15', 'sunday', '2026-11-13', 'UB 16:3'],
		['authority-confirmation', 'JB12', '2026-10-17', '2026-10-17', 'saturday', '2026-10-16', 'SoF 11:3'],
		['belongings', 'JB12', '2026-07-10', '2026-10-10', 'saturday', '2026-10-09', 'UB 16:6'],
		['respite-lapses', 'JB12', '2026-05-15', '2026-11-15', 'sunday', '2026-11-13', 'UB 16:5'],
	],
	holidays: [
		['recovery', 'JB12', '2026-03-13', '2026-04-03', 'good-friday', '2026-04-02', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-03-16', '2026-04-06', 'easter-monday', '2026-04-02', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-04-10', '2026-05-01', 'first-of-may', '2026-04-30', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-04-23', '2026-05-14', 'ascension', '2026-05-13', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2025-05-16', '2025-06-06', 'national-day', '2025-06-05', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-05-29', '2026-06-19', 'midsummer-eve', '2026-06-18', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-10-10', '2026-10-31', 'all-saints', '2026-10-30', 'JB 12:44 p. 1'],
		['waiting', 'JB12', '2026-04-02', '2026-04-07', null, '2026-04-07', 'JB 12:44 st. 2'],
		['waiting', 'JB12', '2026-06-18', '2026-06-22', null, '2026-06-22', 'JB 12:44 st. 2'],
		['order-answer', 'JB12', '2026-06-06', '2026-06-20', 'midsummer', '2026-06-18', 'BfL 25'],
		['comment', 'JB12', '2026-12-17', '2026-12-24', 'christmas-eve', '2026-12-23', 'UB 16:3'],
		['postponement', 'JB12', '2025-12-12', '2025-12-26', 'boxing-day', '2025-12-23', 'UB 16:4'],
	],
	'year ends': [
		['recovery', 'JB12', '2026-12-04', '2026-12-25', 'christmas', '2026-12-23', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-12-10', '2026-12-31', 'new-years-eve', '2026-12-30', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-12-11', '2027-01-01', 'new-year', '2026-12-30', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2026-12-16', '2027-01-06', 'epiphany', '2027-01-05', 'JB 12:44 p. 1'],
		['forfeiture', 'JB12', '2026-12-30', '2027-01-06', 'epiphany', '2027-01-05', 'JB 12:42 p. 1'],
		['waiting', 'JB12', '2026-12-30', '2027-01-02', 'saturday', '2026-12-30', 'JB 12:44 st. 2'],
		['waiting', 'JB12', '2026-12-23', '2026-12-28', null, '2026-12-28', 'JB 12:44 st. 2'],
		['execution', 'JB12', '2026-12-07', '2027-01-04', null, '2027-01-04', 'UB 16:3'],
		['belongings', 'JB12', '2026-11-30', '2027-02-28', 'sunday', '2027-02-26', 'UB 16:6'],
		['notice-time', 'JB12', '2026-10-31', '2027-01-31', 'sunday', '2027-01-29', 'JB 12:4'],
	],
	'leap days': [
		['recovery', 'JB12', '2028-02-08', '2028-02-29', null, '2028-02-29', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2028-02-09', '2028-03-01', null, '2028-03-01', 'JB 12:44 p. 1'],
		['recovery', 'JB12', '2027-02-08', '2027-03-01', null, '2027-03-01', 'JB 12:44 p. 1'],
		['forfeiture', 'JB12', '2024-02-22', '2024-02-29', null, '2024-02-29', 'JB 12:42 p. 1'],
		['order-reopening', 'JB12', '2028-01-31', '2028-02-29', null, '2028-02-29', 'BfL 52–53'],
		['order-reopening', 'JB12', '2027-01-31', '2027-02-28', 'sunday', '2027-02-26', 'BfL 52–53'],
		['belongings', 'JB12', '2027-11-30', '2028-02-29', null, '2028-02-29', 'UB 16:6'],
		['respite-lapses', 'JB12', '2027-08-31', '2028-02-29', null, '2028-02-29', 'UB 16:5'],
		['waiting', 'JB12', '2028-02-28', '2028-03-01', null, '2028-03-01', 'JB 12:44 st. 2'],
	],
	'other acts': [
		['forfeiture', 'BRL', '2026-09-30', '2026-10-07', null, '2026-10-07', 'BRL 7:18 p. 1a'],
		['recovery', 'BRL', '2026-09-24', '2026-10-15', null, '2026-10-15', 'BRL 7:23'],
		['forfeiture', 'PUL2026', '2026-07-31', '2026-08-14', null, '2026-08-14', 'SFS 2026:772'],
		['execution', 'PUL2026', '2026-10-23', '2026-11-20', null, '2026-11-20', 'UB 16:3'],
		['recovery', 'ULB2012', '2026-03-09', '2026-03-30', null, '2026-03-30', '2012:978 1 §, JB 12:44 p. 1'],
		['notice-time', 'ULB2012', '2025-09-30', '2025-12-30', null, '2025-12-30', '2012:978 3 §'],
	],
	neighbours: [
		['demand', 'dk-leje', '2026-10-05', '2026-10-08', null, '2026-10-08', 'Lejeloven'],
		['recovery', 'dk-leje', '2026-05-22', '2026-06-05', 'constitution-day', '2026-06-04', 'Lejeloven'],
		['recovery', 'dk-leje', '2026-05-11', '2026-05-25', 'whit-monday', '2026-05-22', 'Lejeloven'],
		['recovery', 'no-husleie', '2027-05-03', '2027-05-17', 'constitution-day', '2027-05-14', 'Husleieloven'],
		[
			'objection',
			'no-husleie',
			'2026-03-19',
			'2026-04-02',
			'maundy-thursday',
			'2026-04-01',
			'Tvangsfullbyrdelsesloven',
		],
		['belongings', 'no-husleie', '2026-10-12', '2026-10-26', null, '2026-10-26', 'Tvangsfullbyrdelsesloven'],
	],
}

describe.each(Object.entries(rows))('deadlines over %s', (_, those) => {
	test.each(those)('%s (%s) from %s ends %s, %s, safe until %s: %s', (...row) => {
		const [id, regime, startsOn, on, holiday, lastSafeDay, paragraph] = row
		expect(timeUnder(id, regime, day(startsOn))).toMatchObject({ on, holiday, lastSafeDay, paragraph })
	})
})

test('are more than sixty', () => {
	expect(Object.values(rows).flat().length).toBeGreaterThan(60)
})

test.each([
	['forfeiture', 'ULB2012', '2013-02-01', '2012:978 1 §, JB 12:42 p. 1'],
	['disturbance-warning', 'JB12', '2024-07-01', 'JB 12:25 a'],
	['disturbance-copy', 'JB12', '2024-07-01', 'JB 12:25 a'],
	['disturbance-before-notice', 'JB12', '2024-07-01', 'JB 12:42 p. 9'],
	['crime', 'JB12', '2024-07-01', 'JB 12:42 p. 12'],
	['authority-confirmation', 'JB12', '2025-07-01', 'SoF 11:3'],
	['forfeiture', 'PUL2026', '2026-07-01', 'SFS 2026:772'],
] as const)('%s (%s) holds from %s on, not the day before: %s', (id, regime, from, paragraph) => {
	expect(findRule(id, regime, day(from))).toMatchObject({ paragraph })
	expect(findRule(id, regime, addDays(day(from), -1))?.paragraph).not.toBe(paragraph)
})

test.each([
	['2026-06-30', '2026-07-07', null],
	['2026-07-01', '2026-07-08', 'transition-not-read'],
] as const)('an older letting contract, rent due %s: forfeited after %s, doubt %s', (due, on, unverified) => {
	expect(timeUnder('forfeiture', 'ULB2012', day(due))).toMatchObject({ on, unverified })
})

test('a day off is doubted for every kind of time, a working day for none', () => {
	expect(timeUnder('order-answer', 'JB12', day('2026-10-10'))).toMatchObject({ unverified: 'weekend-move' })
	expect(timeUnder('order-answer', 'JB12', day('2026-10-12'))).toMatchObject({ unverified: null })
	expect(timeUnder('recovery', 'JB12', day('2026-09-24'))).toMatchObject({ unverified: null })
	expect(timeUnder('recovery', 'JB12', day('2026-09-05'))).toMatchObject({ unverified: 'weekend-move' })
	expect(timeUnder('recovery', 'BRL', day('2026-09-05'))).toMatchObject({ unverified: 'start-not-read' })
})

test('private letting since 2026 and Finland know no time to pay in', () => {
	expect(timeUnder('recovery', 'PUL2026', day('2026-10-12'))).toBeNull()
	expect(timeUnder('recovery', 'fi-huoneenvuokra', day('2026-10-12'))).toBeNull()
	expect(timeUnder('execution', 'dk-leje', day('2026-10-12'))).toBeNull()
})

test('another date gives other times, in the order of their days', () => {
	const today = day('2026-10-12')
	const known = { served: day('2026-09-24'), 'board-told': day('2026-09-22') }
	const ends = (dates: object) =>
		timesFrom('JB12', { ...known, ...dates }, today).map(({ id, on }) => `${id} ${on}`)
	expect(ends({})).toEqual([
		'recovery 2026-10-15',
		'liability 2026-10-15',
		'waiting 2026-10-17',
		'must-move-anyway 2026-10-24',
	])
	expect(ends({ 'board-told': day('2026-09-28') })).toEqual([
		'recovery 2026-10-19',
		'liability 2026-10-19',
		'waiting 2026-10-21',
		'must-move-anyway 2026-10-24',
	])
	expect(ends({ 'enforcement-applied': day('2026-10-23') }).slice(4)).toEqual([
		'execution 2026-11-20',
		'postponement 2026-12-04',
		'postponement-extraordinary 2026-12-18',
		'respite-lapses 2027-04-23',
	])
})
