import { describe, expect, test } from 'vitest'
import { recoveryOf } from '../../src/features/eviction-prevention/rules/recovery.ts'
import { readIdentityNumber } from '../../src/features/people/rules/identity-number.ts'
import { ageOn, type PlainDate, plainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { isRefused } from '../../src/foundation/refusal.ts'
import { figuresFor } from './figures.ts'
import { inventLillhamn } from './generate.ts'
import { kerstin } from './homeless-told.ts'
import { isTestPersonnummer } from './identity.ts'
import { managersLimit } from './load-delegation.ts'

const today = plainDate('2026-10-12')
const lillhamn = inventLillhamn({ seed: 1, today })

const countBy = (days: readonly PlainDate[]) => {
	const counts = new Map<number, number>()
	for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1)
	return counts
}
const evicted = lillhamn.cases.filter(({ dates }) => dates.some(({ kind }) => kind === 'evicted'))
const evictedOn = (one: (typeof evicted)[number]) =>
	one.dates.find(({ kind }) => kind === 'evicted')?.on ?? today
const householdOf = (id: string) => lillhamn.households.find((household) => household.id === id)

test('the same seed and day give the same Lillhamn, another seed another', () => {
	expect(inventLillhamn({ seed: 1, today })).toEqual(lillhamn)
	expect(inventLillhamn({ seed: 2, today }).people).not.toEqual(lillhamn.people)
})

test('it says that it is invented', () => {
	expect(lillhamn.invented).toBe(true)
})

describe('each whole year adds up to what the plan will count', () => {
	test.each([2021, 2022, 2023, 2024, 2025])('%i', (year) => {
		const figures = figuresFor(year)
		const ofYear = evicted.filter((one) => yearOf(evictedOn(one)) === year)
		const children = ofYear.flatMap(({ householdId }) =>
			(householdOf(householdId)?.members ?? []).filter(({ role }) => role === 'child'),
		)
		expect(ofYear).toHaveLength(figures.evictions)
		expect(children).toHaveLength(figures.childrenEvicted)
		expect(countBy(lillhamn.cases.map(({ openedOn }) => openedOn)).get(year)).toBeGreaterThan(120)
		expect(countBy(lillhamn.cases.map(({ openedOn }) => openedOn)).get(year)).toBeLessThan(180)
	})
})

test('notices without a case are kept for two years, as retention leaves them', () => {
	const alone = lillhamn.notices.filter(({ caseId }) => caseId === null).map(({ receivedOn }) => receivedOn)
	expect(alone.length).toBeGreaterThan(120)
	expect(alone.every((day) => day > '2024-10-12' && day <= today)).toBe(true)
	expect(countBy(lillhamn.notices.map(({ receivedOn }) => receivedOn)).get(2025)).toBe(
		figuresFor(2025).notices,
	)
})

test("the households of the pictures stand as they are told of: Jenny Åkerlund's clock has three days left", () => {
	const jenny = lillhamn.people.find(
		({ givenName, familyName }) => `${givenName} ${familyName}` === 'Jenny Åkerlund',
	)
	const household = lillhamn.households.find(({ members }) =>
		members.some(({ personId }) => personId === jenny?.id),
	)
	const found = lillhamn.cases.find(({ householdId }) => householdId === household?.id)
	expect(household?.members.map(({ born }) => born && ageOn(born, today))).toEqual([38, 14, 9, 6])
	const dates = Object.fromEntries((found?.dates ?? []).map(({ kind, on }) => [kind, on]))
	expect(
		recoveryOf({ ground: 'arrears', regime: 'JB12', mustMoveAnyway: false, dates }, today),
	).toMatchObject({
		state: 'running',
		lastDay: '2026-10-15',
		daysLeft: 3,
	})
})

test('talks and consultations grow from year to year', () => {
	const held = lillhamn.cases.flatMap(({ talks }) => talks).filter(({ state }) => state === 'held')
	const talks = countBy(held.map(({ on }) => on))
	const consultations = countBy(
		lillhamn.cases.flatMap((one) => one.consultations).map(({ plannedFor }) => plannedFor),
	)
	expect(talks.get(2025)).toBeGreaterThan(talks.get(2021) ?? 0)
	expect(consultations.get(2025)).toBeGreaterThan(consultations.get(2021) ?? 0)
})

test('every identity number is a valid one of the published test series', () => {
	const numbers = lillhamn.people.flatMap(({ personnummer }) => personnummer ?? [])
	expect(numbers.length).toBeGreaterThan(400)
	expect(numbers.filter((number) => !isTestPersonnummer(number))).toEqual([])
	expect(new Set(numbers).size).toBe(numbers.length)
	expect(numbers.filter((number) => isRefused(readIdentityNumber(number, today)))).toEqual([])
})

test('nothing that has happened lies after today, and open cases are a handful of months old', () => {
	const days = lillhamn.cases.flatMap((one) => [
		one.openedOn,
		...one.contacts.map(({ on }) => on),
		...one.talks.map(({ on }) => on),
		...(one.closing === null ? [] : [one.closing.on]),
	])
	expect(days.filter((day) => day > today)).toEqual([])
	const open = lillhamn.cases.filter(({ closing }) => closing === null)
	expect(open.length).toBeGreaterThan(12)
	expect(open.length).toBeLessThan(60)
})

test('nobody lives ahead of today, and of those who are to leave few have nowhere to go', () => {
	const lived = lillhamn.homeless.flatMap(({ spells }) => spells)
	expect(lived.filter(({ from, until }) => from > today || (until ?? today) > today)).toEqual([])
	const { stays } = lillhamn.stock
	const leaving = stays.filter(({ state, until }) => state === 'here' && until !== null)
	const nowhere = leaving.filter(
		({ personId, until }) =>
			!stays.some(
				(one) => one.personId === personId && one.state === 'booked' && one.from <= (until ?? today),
			),
	)
	expect(leaving.length).toBeGreaterThan(10)
	expect(nowhere.length).toBeLessThan(12)
	const told = lillhamn.people.find(
		({ givenName, born }) => givenName === kerstin.givenName && born === kerstin.born,
	)
	expect(
		stays
			.filter(({ personId, state }) => personId === told?.id && state !== 'left')
			.map(({ state, from, until }) => [state, from, until])
			.toSorted(),
	).toEqual([
		['booked', '2026-11-01', null],
		['here', '2026-03-03', '2026-10-18'],
	])
})

test('no home has two open cases', () => {
	const open = lillhamn.cases.filter(({ closing }) => closing === null).map(({ householdId }) => householdId)
	expect(new Set(open).size).toBe(open.length)
})

test('some people are protected, some have no number, some stand twice', () => {
	const { people } = lillhamn
	expect(people.filter(({ protection }) => protection !== 'none').length).toBeGreaterThan(3)
	expect(people.filter(({ personnummer }) => personnummer === null).length).toBeGreaterThan(200)
	expect(people.filter(({ duplicateOf }) => duplicateOf !== null)).toHaveLength(22)
	expect(people.some(({ born }) => born === null)).toBe(true)
	expect(lillhamn.cases.some(({ writtenOn, openedOn }) => writtenOn > openedOn)).toBe(true)
})

test.each(['2026-01-02', '2026-11-21', '2027-02-28', '2028-02-29'])(
	'it holds together whichever day it is poured in: %s',
	(day) => {
		const that = plainDate(day)
		const town = inventLillhamn({ seed: 3, today: that })
		const wrong = town.cases.filter(
			({ openedOn, closing, decisions, debt, consultations }) =>
				openedOn > that ||
				(closing !== null && (closing.on < openedOn || closing.on > that)) ||
				decisions.some(({ amount }) => amount > managersLimit) ||
				consultations.some(({ result, agreement }) => (result === 'agreed') !== (agreement !== null)) ||
				debt === 0,
		)
		expect(wrong).toEqual([])
		const open = town.cases.filter(({ closing }) => closing === null).map(({ householdId }) => householdId)
		expect(new Set(open).size).toBe(open.length)
		expect(new Set(town.cases.map(({ number }) => number)).size).toBe(town.cases.length)
		expect(new Set(town.notices.map(({ landlord, reference }) => `${landlord} ${reference}`)).size).toBe(
			town.notices.length,
		)
	},
)
