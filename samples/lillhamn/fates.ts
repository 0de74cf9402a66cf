import type { Outcome } from '../../src/features/eviction-prevention/rules/outcomes.ts'
import { addDays, laterOf, type PlainDate, plainDate, weekday } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import type { CaseDay } from './shape.ts'

/** How a case goes: the days it passes through and the day it closes, some of them maybe still to come. */
export type Course = { readonly dates: readonly CaseDay[]; readonly closedOn: PlainDate }

/** Outcomes that need no eviction, by how often they happen. */
export const peacefulOutcomes: readonly (readonly [Outcome, number])[] = [
	['paid_by_tenant', 29],
	['payment_plan', 21],
	['paid_by_income_support', 14],
	['liability_assumed', 7],
	['withdrawn_by_landlord', 6],
	['paid_before_notice', 6],
	['moved_voluntarily_to_other_dwelling', 6],
	['moved_to_unknown', 4],
	['no_contact_closed', 3],
	['left_before_execution', 2],
	['moved_to_municipal_solution', 1],
	['transferred_municipality', 1],
]

/** Tenancy arrears from the rent day to the day the matter ends peacefully. */
export function peacefulCourse(chance: Chance, openedOn: PlainDate, outcome: Outcome): Course {
	const start = arrearsStart(chance, openedOn)
	const inTime = addDays(start.clockStartsOn, chance.between(6, 20))
	const late = addDays(start.clockStartsOn, chance.between(24, 60))
	const end = (kind: CaseDay['kind'], on: PlainDate): Course => ({
		dates: [...start.dates, advice(chance, openedOn), { kind, on }],
		closedOn: addDays(on, chance.between(1, 12)),
	})
	switch (outcome) {
		case 'paid_by_tenant':
		case 'paid_by_income_support':
		case 'paid_before_notice':
			return end(
				'rent-paid',
				outcome === 'paid_before_notice' ? addDays(openedOn, chance.between(1, 4)) : inTime,
			)
		case 'liability_assumed':
			return end('liability-assumed', inTime)
		case 'payment_plan':
		case 'withdrawn_by_landlord':
			return end('notice-withdrawn', chance.happens(0.6) ? inTime : late)
		default:
			return {
				dates: [...start.dates, advice(chance, openedOn)],
				closedOn: addDays(late, chance.between(3, 25)),
			}
	}
}

/** From the eviction backwards: enforcement applied, order decided, clock run out. */
export function evictionCourse(
	chance: Chance,
	evictedOn: PlainDate,
): Course & { readonly openedOn: PlainDate } {
	const told = addDays(evictedOn, -chance.between(15, 24))
	const applied = addDays(told, -chance.between(8, 16))
	const decided = addDays(applied, -chance.between(5, 18))
	const served = addDays(decided, -chance.between(11, 19))
	const ordered = addDays(served, -chance.between(4, 9))
	const openedOn = workday(addDays(ordered, -chance.between(26, 40)))
	const start = arrearsStart(chance, openedOn)
	const dates: CaseDay[] = [
		...start.dates,
		advice(chance, openedOn),
		{ kind: 'order-applied', on: ordered },
		{ kind: 'order-served', on: served },
		{ kind: 'order-decided', on: decided },
		{ kind: 'enforcement-applied', on: applied },
		{ kind: 'authority-told', on: told },
		{ kind: 'authority-confirmed', on: told },
		{ kind: 'eviction-planned', on: evictedOn },
		{ kind: 'evicted', on: evictedOn },
	]
	return { dates, closedOn: addDays(evictedOn, chance.between(2, 12)), openedOn }
}

/** Disturbance: a warning, the notice to the board, and quiet again. */
export function disturbanceCourse(chance: Chance, openedOn: PlainDate): Course {
	const warned = addDays(openedOn, -chance.between(2, 9))
	return {
		dates: [
			{ kind: 'disturbance-warned', on: warned },
			{ kind: 'board-told', on: addDays(openedOn, -1) },
			{ kind: 'board-received', on: openedOn },
		],
		closedOn: addDays(openedOn, chance.between(30, 95)),
	}
}

function arrearsStart(chance: Chance, openedOn: PlainDate): { dates: CaseDay[]; clockStartsOn: PlainDate } {
	const posted = addDays(openedOn, -chance.between(1, 3))
	const served = addDays(posted, chance.between(-4, 9))
	const due = lastWeekdayBeforeMonth(addDays(posted, -chance.between(14, 50)))
	const dates: CaseDay[] = [
		{ kind: 'rent-due', on: due },
		{ kind: 'board-told', on: posted },
		{ kind: 'board-received', on: openedOn },
	]
	// Some landlords never tell when the tenant was served.
	if (chance.happens(0.9)) dates.push({ kind: 'served', on: served })
	return { dates, clockStartsOn: laterOf(served, posted) }
}

function advice(chance: Chance, openedOn: PlainDate): CaseDay {
	return { kind: 'debt-advice-offered', on: addDays(openedOn, chance.between(1, 9)) }
}

/** Rent falls due on the last weekday before the month begins: JB 12:20. */
function lastWeekdayBeforeMonth(day: PlainDate): PlainDate {
	return workday(addDays(plainDate(`${day.slice(0, 7)}-01`), -1))
}

/** The day itself, or the Friday before a weekend. */
export function workday(day: PlainDate): PlainDate {
	return addDays(day, -Math.max(0, weekday(day) - 5))
}
