import {
	addDays,
	addMonths,
	daysBetween,
	type PlainDate,
	plainDate,
} from '../../../../foundation/plain-date.ts'
import type { Carried } from './carrying-out.ts'
import type { DelayReason, SupportMatter } from './decision.ts'
import { isToldOf, type Wait, waitsOf, wasOverdue } from './three-months.ts'

export type Quarter = { readonly year: number; readonly quarter: number }

const monthsInAQuarter = 3

export function daysOf({ year, quarter }: Quarter): { readonly first: PlainDate; readonly last: PlainDate } {
	const first = addMonths(plainDate(`${year}-01-01`), (quarter - 1) * monthsInAQuarter)
	return { first, last: addDays(addMonths(first, monthsInAQuarter), -1) }
}

export function quarterOf(day: PlainDate): Quarter {
	return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / monthsInAQuarter) }
}

export function quarterBefore({ year, quarter }: Quarter): Quarter {
	return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 }
}

export type ToldDecision = Carried & {
	readonly decisionNumber: string
	readonly about: SupportMatter
	readonly legalBasis: string
}

export type QuarterRow = {
	readonly decisionNumber: string
	readonly about: SupportMatter
	readonly decidedOn: PlainDate
	readonly standing: 'waits' | 'interrupted' | 'carried-out' | 'resumed' | 'ended'
	readonly since: PlainDate
	readonly doneOn: PlainDate | null
	readonly delayReason: DelayReason | null
}

/**
 * What a quarter's report tells: each favourable decision that had waited longer than three months on its last day, and
 * each such wait that ended within the quarter.
 */
export function quarterRows(decisions: readonly ToldDecision[], quarter: Quarter): QuarterRow[] {
	const { first, last } = daysOf(quarter)
	const rows = decisions
		.filter(({ legalBasis }) => isToldOf(legalBasis))
		.flatMap((decision) =>
			waitsOf(decision).flatMap((wait): QuarterRow[] => {
				const { decisionNumber, about, decidedOn } = decision
				const standing = standingIn(wait, first, last)
				if (standing === null) return []
				const doneOn = standing === 'waits' || standing === 'interrupted' ? null : wait.until
				const { since, delayReason } = wait
				return [{ decisionNumber, about, decidedOn, standing, since, doneOn, delayReason }]
			}),
		)
	return rows.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

function standingIn(wait: Wait, first: PlainDate, last: PlainDate): QuarterRow['standing'] | null {
	const { is, until, how } = wait
	if (!wasOverdue(wait, last)) return null
	if (until === null || until > last) return is === 'interrupted' ? 'interrupted' : 'waits'
	return until >= first ? how : null
}

/** Decisions that still wait and of which nobody has said why: the reason is told with them. */
export const withoutReason = (rows: readonly QuarterRow[]): QuarterRow[] =>
	rows.filter(({ doneOn, delayReason }) => doneOn === null && delayReason === null)

export const lengths = ['three-to-six', 'six-to-twelve', 'over-a-year'] as const
export type Length = (typeof lengths)[number]

const daysInHalfAYear = 183
const daysInAYear = 365

function lengthOf({ since, doneOn }: QuarterRow, last: PlainDate): Length {
	const days = daysBetween(since, doneOn ?? last)
	return days <= daysInHalfAYear ? 'three-to-six' : days <= daysInAYear ? 'six-to-twelve' : 'over-a-year'
}

export type StatisticsRow = {
	readonly about: SupportMatter
	readonly waiting: number
	readonly byLength: Readonly<Record<Length, number>>
	readonly done: number
}

/** The same for the council: how many by kind and by how long they have waited, and nobody. */
export function statisticsOf(
	rows: readonly QuarterRow[],
	quarter: Quarter,
	matters: readonly SupportMatter[],
): StatisticsRow[] {
	const { last } = daysOf(quarter)
	return matters.map((about) => {
		const own = rows.filter((row) => row.about === about)
		const waiting = own.filter(({ doneOn }) => doneOn === null)
		const count = (length: Length) => waiting.filter((row) => lengthOf(row, last) === length).length
		return {
			...{ about, waiting: waiting.length, done: own.length - waiting.length },
			byLength: {
				'three-to-six': count('three-to-six'),
				'six-to-twelve': count('six-to-twelve'),
				'over-a-year': count('over-a-year'),
			},
		}
	})
}
