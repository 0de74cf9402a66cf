import { addDays, type PlainDate, weekday } from '../../../foundation/plain-date.ts'
import { waitingLines } from './waiting-lines.ts'

export const rhythms = ['every-working-day', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

const deskLines = ['overdue', 'today', 'week', 'checks', 'notices', 'tasks'] as const

/** What a day's letter tells: how many of each, never whose. */
export const digestLines = [...deskLines, ...waitingLines] as const
export type DigestCounts = Readonly<Record<(typeof deskLines)[number], number>> &
	Readonly<Partial<Record<(typeof waitingLines)[number], number>>>

/** From when letters go out, by the municipality's own clock, and until when a late one is still of use. */
export function isDigestHour(time: string): boolean {
	return time >= '07:00' && time < '12:00'
}

/** No letter on a holiday; the weekly one comes on the first working day of its week, most often a Monday. */
export function isDigestDay(
	rhythm: Rhythm,
	day: PlainDate,
	isWorkingDay: (day: PlainDate) => boolean,
): boolean {
	if (!isWorkingDay(day)) return false
	if (rhythm === 'every-working-day') return true
	const before = Array.from({ length: weekday(day) - 1 }, (_, back) => addDays(day, -1 - back))
	return !before.some(isWorkingDay)
}

type Waiting = {
	readonly steps: readonly PlainDate[]
	readonly checks: readonly PlainDate[]
	readonly tasks: readonly PlainDate[]
	readonly newNotices: number
}

/** Steps stand in one line each: late, today, or the rest of the week to Sunday. Checks and tasks are told when their day is in sight. */
export function countsOf(waiting: Waiting, today: PlainDate): DigestCounts {
	const sunday = addDays(today, 7 - weekday(today))
	const many = (days: readonly PlainDate[], counts: (day: PlainDate) => boolean) => days.filter(counts).length
	return {
		overdue: many(waiting.steps, (day) => day < today),
		today: many(waiting.steps, (day) => day === today),
		week: many(waiting.steps, (day) => day > today && day <= sunday),
		checks: many(waiting.checks, (day) => day <= today),
		notices: waiting.newNotices,
		tasks: many(waiting.tasks, (day) => day <= sunday),
	}
}

type Waits = { readonly what: string; readonly count: number; readonly things: readonly string[] }
export type ToldThing = { readonly what: string; readonly thing: string }

/** What no letter has told of yet: a thing that goes on waiting is told once. */
export function freshOf<One extends Waits>(waiting: readonly One[], told: readonly ToldThing[]): One[] {
	const known = new Set(told.map(({ what, thing }) => `${what} ${thing}`))
	return waiting.flatMap((one) => {
		const things = one.things.filter((thing) => !known.has(`${one.what} ${thing}`))
		return things.length === 0 ? [] : [{ ...one, things, count: things.length }]
	})
}

type Told = readonly Pick<Waits, 'what' | 'count'>[]

/** With what waits elsewhere; of what the letter has no words for nothing is said. */
export function withPlans(counts: DigestCounts, waiting: Told): DigestCounts {
	const told = waitingLines.flatMap((line) => {
		const count = waiting.find(({ what }) => what === line)?.count ?? 0
		return count === 0 ? [] : [[line, count] as const]
	})
	return { ...counts, ...Object.fromEntries(told) }
}

export function isNothing(counts: DigestCounts): boolean {
	return digestLines.every((line) => (counts[line] ?? 0) === 0)
}
