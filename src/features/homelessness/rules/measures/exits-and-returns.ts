import { dayNumber, type PlainDate } from '../../../../foundation/plain-date.ts'
import { groupedBy } from './grouped.ts'
import {
	byClass,
	byDestination,
	byText,
	type ExitClass,
	type NumberedStay,
	numbered,
	type Stay,
} from './stay.ts'

/** How the subject stood when the stay that ended had begun. */
export const exitStatuses = ['first-time', 'returned', 're-engaged', 'continuous', 'unknown'] as const
export type ExitStatus = (typeof exitStatuses)[number]

/** A subject's one exit of the period; `daysToReturn` is −1 when nobody came back in time. */
export type Exit = {
	readonly subject: string
	readonly stay: string
	readonly ended: PlainDate
	readonly destination: string
	readonly destinationClass: ExitClass
	readonly daysToReturn: number
	readonly status: ExitStatus
}

/** The period is of whole days, both among it; the others are days counted from an ending or a beginning. */
export type ExitRule = {
	readonly from: PlainDate
	readonly to: PlainDate
	readonly gapDays: number
	readonly returnFrom: number
	readonly returnTo: number
	readonly lookbackDays: number
}

/** As HUD's longitudinal analysis counts (LSA FY2021, section 7). */
export const usualExitRule = { gapDays: 14, returnFrom: 15, returnTo: 730, lookbackDays: 730 }

/** Who left in the period for good, where to, whether they came back and where they stood before: by subject. */
export function exitsAndReturns(stays: readonly Stay[], rule: ExitRule): Exit[] {
	const exits: Exit[] = []
	for (const own of groupedBy(stays, (stay) => stay.subject).values()) {
		const exit = exitOf(own.map(numbered), rule)
		if (exit !== null) exits.push(exit)
	}
	return exits.sort((a, b) => byText(a.subject, b.subject))
}

function exitOf(stays: NumberedStay[], rule: ExitRule): Exit | null {
	const course = courseOf(stays)
	const [from, to] = [dayNumber(rule.from), dayNumber(rule.to)]
	const [exit] = stays
		.filter((stay) => stay.end >= from && stay.end <= to && isLeft(stay, course, rule.gapDays))
		.sort(preferred)
	if (exit?.facts.end == null) return null
	return {
		subject: exit.facts.subject,
		stay: exit.facts.stay,
		ended: exit.facts.end,
		destination: exit.facts.destination,
		destinationClass: exit.facts.destinationClass,
		daysToReturn: daysToReturn(exit, course, rule),
		status: statusBefore(exit, stays, rule),
	}
}

/** A subject's stays by their start, each with the latest end among those up to it. */
type Course = { readonly stays: readonly NumberedStay[]; readonly latestEnds: readonly number[] }

function courseOf(stays: readonly NumberedStay[]): Course {
	let latest = Number.NEGATIVE_INFINITY
	const sorted = stays.toSorted((a, b) => a.start - b.start)
	const latestEnds = sorted.map((stay) => {
		latest = Math.max(latest, stay.end)
		return latest
	})
	return { stays: sorted, latestEnds }
}

/** No other stay both starts before the end and its gap, and is open or ends later. */
function isLeft(stay: NumberedStay, course: Course, gapDays: number): boolean {
	const begun = startedBefore(course, stay.end + gapDays)
	return begun === 0 || (course.latestEnds[begun - 1] ?? 0) <= stay.end
}

function preferred(a: NumberedStay, b: NumberedStay): number {
	return (
		byClass(a.facts, b.facts) ||
		a.end - b.end ||
		byDestination(a.facts, b.facts) ||
		b.start - a.start ||
		byText(b.facts.stay, a.facts.stay) ||
		byText(a.facts.destination, b.facts.destination)
	)
}

function daysToReturn(exit: NumberedStay, course: Course, rule: ExitRule): number {
	const first = startedBefore(course, exit.end + rule.returnFrom)
	const back = course.stays.slice(first, first + 2).find((stay) => stay !== exit)
	return back !== undefined && back.start <= exit.end + rule.returnTo ? back.start - exit.end : -1
}

/** How many of the subject's stays began before the day. */
function startedBefore({ stays }: Course, day: number): number {
	let [low, high] = [0, stays.length]
	while (low < high) {
		const middle = (low + high) >>> 1
		if ((stays[middle]?.start ?? day) < day) low = middle + 1
		else high = middle
	}
	return low
}

function statusBefore(exit: NumberedStay, stays: readonly NumberedStay[], rule: ExitRule): ExitStatus {
	const [last] = stays
		.filter((stay) => stay.start < exit.start && stay.end <= exit.end)
		.filter((stay) => stay.end >= exit.start - rule.lookbackDays)
		.sort(
			(a, b) =>
				b.end - a.end || byDestination(a.facts, b.facts) || a.start - b.start || byClass(a.facts, b.facts),
		)
	if (last === undefined) return 'first-time'
	if (last.end >= exit.start - rule.gapDays) return 'continuous'
	return statusAfter[last.facts.destinationClass]
}

const statusAfter: Readonly<Record<ExitClass, ExitStatus>> = {
	permanent: 'returned',
	temporary: 're-engaged',
	other: 'unknown',
}
