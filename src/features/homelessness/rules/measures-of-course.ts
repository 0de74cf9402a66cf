import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Contribution } from './flow/contribution.ts'

/** A measure period; both days are in it. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate }
/** One person's contributions, as `contributionsOf` gives them. */
export type Course = readonly Contribution[]

/** The first leaving to a lasting home per person in the period; who came back within 6, 12, 24 months; cumulative. */
export type Returns = {
	readonly cohort: number
	readonly within6: number
	readonly within12: number
	readonly within24: number
	readonly followed: { readonly within6: number; readonly within12: number; readonly within24: number }
}
export type Spread = {
	readonly persons: number
	readonly mean: number | null
	readonly median: number | null
}

export declare function returnsAfterHousing(
	courses: Iterable<Course>,
	period: Period,
	today: PlainDate,
): Returns
export declare function lengthOfHomelessness(courses: Iterable<Course>, period: Period): Spread
export declare function firstTimeHomeless(courses: Iterable<Course>, period: Period): number
export declare function timeToHousing(courses: Iterable<Course>, period: Period): Spread
export declare function functionalZero(
	months: readonly { readonly active: number; readonly housed: number }[],
	parameters?: { readonly averageOver: number; readonly holdsFor: number; readonly floor: number },
): { readonly reached: boolean; readonly threshold: number | null; readonly heldMonths: number }
