import { addDays, daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import { isSmallCount } from '../../../foundation/small-counts.ts'
import type { Contribution } from './flow/contribution.ts'
import { homelessNights, type NightsSummary, summaryOfNights } from './measures/nights.ts'

/** Both days belong to it. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate }

/** One person's contributions, in order, as far as measures need them. */
export type Course = readonly Pick<Contribution, 'day' | 'until' | 'kind' | 'to' | 'reason'>[]

/** Persons who came back within so many months of their first leaving to a lasting home; each column holds those before it. */
export type Returns = {
	readonly cohort: number
	readonly within6: number
	readonly within12: number
	readonly within24: number
}

export const returnsParameters = { within6: 180, within12: 365, within24: 730 }

/**
 * Who left for a lasting home two years before the period, so that everybody has been followed for two years when it
 * ends; coming back is the first coming to the list on or after that day (`definitions.md` 4.4).
 */
export function returnsAfterHousing(
	courses: Iterable<Course>,
	period: Period,
	parameters = returnsParameters,
): Returns {
	const returns = { cohort: 0, within6: 0, within12: 0, within24: 0 }
	const followed = {
		from: addDays(period.from, -parameters.within24),
		to: addDays(period.to, -parameters.within24),
	}
	for (const course of courses) {
		const place = course.findIndex((row) => row.reason === 'housed' && isIn(followed, row.day))
		const housed = course[place]
		if (housed === undefined) continue
		returns.cohort += 1
		const back = course.find((row, at) => at > place && row.kind === 'in')
		if (back === undefined) continue
		const days = daysBetween(housed.day, back.day)
		if (days <= parameters.within6) returns.within6 += 1
		if (days <= parameters.within12) returns.within12 += 1
		if (days <= parameters.within24) returns.within24 += 1
	}
	return returns
}

/** Those of one time limit are among those of the next: what lies between two is a number of people too. */
export function returnsTellOfFew({ cohort, within6, within12, within24 }: Returns): boolean {
	return [within6, within12 - within6, within24 - within12, cohort - within24].some((people) =>
		isSmallCount(people),
	)
}

/**
 * Nights on the list up to each person's latest night in the period: all of the last year's, and those before as long
 * as no night is missing, seven years back at most (`definitions.md` 4.5).
 */
export function lengthOfHomelessness(courses: Iterable<Course>, period: Period): NightsSummary {
	const stays = [...courses].flatMap((course, person) =>
		timesOnTheList(course).map(({ day, until }) => ({
			person: String(person),
			placeClass: 'homeless' as const,
			start: day,
			movedIn: null,
			end: until,
		})),
	)
	return summaryOfNights(homelessNights(stays, { ...period, count: 'homeless' }))
}

export const firstTimeParameters = { knownDays: 730 }

/** Persons whose first coming in the period had no time on the list before it in the last two years (`definitions.md` 4.6). */
export function firstTimeHomeless(
	courses: Iterable<Course>,
	period: Period,
	parameters = firstTimeParameters,
): number {
	let persons = 0
	for (const course of courses) {
		const came = course.find((row) => row.kind === 'in' && isIn(period, row.day))
		if (came === undefined) continue
		const lately = addDays(came.day, -parameters.knownDays)
		const known = timesOnTheList(course).some(
			({ day, until }) => day < came.day && (until === null || until >= lately),
		)
		if (!known) persons += 1
	}
	return persons
}

/**
 * Days from first being known to having a home, for those who got one in the period, by their latest home. Time out of
 * sight counts; who came back after an earlier home is measured from the coming back.
 */
export function timeToHousing(courses: Iterable<Course>, period: Period): NightsSummary {
	const days = new Map<string, number>()
	for (const course of courses) {
		const place = course.findLastIndex((row) => row.reason === 'housed' && isIn(period, row.day))
		const housed = course[place]
		if (housed === undefined) continue
		const before = course.slice(0, place)
		const lastHome = before.findLastIndex((row) => row.reason === 'housed')
		const known = before.find((row, at) => at > lastHome && row.kind === 'in')
		if (known !== undefined) days.set(String(days.size), daysBetween(known.day, housed.day))
	}
	return summaryOfNights(days)
}

const timesOnTheList = (course: Course) => course.filter(({ to }) => to > 0)
const isIn = ({ from, to }: Period, day: PlainDate) => from <= day && day <= to
