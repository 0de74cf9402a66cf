import { addDays, daysBetween, type PlainDate, weekday } from '../../../foundation/plain-date.ts'

/** What the bands look at in a thing to do. */
export type Timed = {
	readonly kind: 'step' | 'follow-up' | 'waiting'
	readonly on: PlainDate
	/** Its day is set by law, not by the municipality's own target. */
	readonly legal: boolean
	readonly children: 'yes' | 'no' | 'unknown'
}

export type Bands<Thing extends Timed> = {
	readonly today: readonly Thing[]
	readonly week: readonly Thing[]
	readonly waiting: readonly Thing[]
	/** The next day something is due after this week: what to say when nothing is due. */
	readonly nextOn: PlainDate | null
	/** The last day of this week, a Sunday. */
	readonly weekEndsOn: PlainDate
}

// A deadline in law is today's matter from two days before.
const legalAhead = 2

/** The last day of the day's week, a Sunday. */
export function weekEnd(today: PlainDate): PlainDate {
	return addDays(today, 7 - weekday(today))
}

/** Today: overdue, due today, or a day in law within two days. This week: to Sunday. What waits for others stands apart. */
export function bandsOf<Thing extends Timed>(things: readonly Thing[], today: PlainDate): Bands<Thing> {
	const weekEndsOn = weekEnd(today)
	const own = things.filter((thing) => thing.kind !== 'waiting').toSorted(byDay)
	const isToday = (thing: Thing) => daysBetween(today, thing.on) <= (thing.legal ? legalAhead : 0)
	const isThisWeek = (thing: Thing) => !isToday(thing) && thing.on <= weekEndsOn
	return {
		today: own.filter(isToday).toSorted(byWeight),
		week: own.filter(isThisWeek),
		waiting: things.filter((thing) => thing.kind === 'waiting').toSorted(byDay),
		nextOn: own.find((thing) => !isToday(thing) && !isThisWeek(thing))?.on ?? null,
		weekEndsOn,
	}
}

/** By day; on one day what is set by law first, then children. */
function byDay(a: Timed, b: Timed): number {
	if (a.on !== b.on) return a.on < b.on ? -1 : 1
	return Number(b.legal) - Number(a.legal) || Number(a.children === 'no') - Number(b.children === 'no')
}

/** Of today's: what is set by law before the house's own targets, open cases before checks on closed ones. */
function byWeight(a: Timed, b: Timed): number {
	return (
		Number(b.legal) - Number(a.legal) || Number(b.kind === 'step') - Number(a.kind === 'step') || byDay(a, b)
	)
}
