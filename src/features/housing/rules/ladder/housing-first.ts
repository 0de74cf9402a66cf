import { addMonths, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { Destination } from '../../../homelessness/index.ts'
import type { FormCode } from '../forms.ts'

/** Where a home of the programme may lead and be kept all the same: definitions 4.4. */
export const permanentDestinations: readonly Destination[] = [
	...([
		'own-lease',
		'owned-home',
		'housing-first-lease',
		'family-home-permanent',
		'special-housing',
	] as const),
]

export const housingFirstForms: readonly FormCode[] = ['housing-first-sublet', 'housing-first-lease']

type Principle = { readonly code: string; readonly source: string; readonly verified: boolean }

const agency = 'Socialstyrelsen, Bostad först (2021)'
const swedish = 'svenska principlistor'

/** What the programme says it is (domain reference 4.5); words stand under `principles`. */
export const principles = [
	{ code: 'human-right', source: agency, verified: true },
	{ code: 'choice', source: agency, verified: true },
	{ code: 'apart-from-treatment', source: agency, verified: true },
	{ code: 'recovery', source: agency, verified: true },
	{ code: 'harm-reduction', source: agency, verified: true },
	{ code: 'active-without-coercion', source: agency, verified: true },
	{ code: 'person-centred', source: agency, verified: true },
	{ code: 'as-long-as-needed', source: agency, verified: true },
	{ code: 'scattered', source: swedish, verified: false },
	{ code: 'respect-and-warmth', source: swedish, verified: false },
	{ code: 'first-hand', source: swedish, verified: false },
] as const satisfies readonly Principle[]

/** One who moved in, and how it went: still there, on to another permanent home, or gone. Who comes back later moves in anew. */
export type ProgrammeHome = {
	/** A number for whose it is, and not who. */
	readonly person: number
	readonly movedInOn: PlainDate
	/** The day of leaving the programme's homes for good; null while there. */
	readonly leftOn: PlainDate | null
	readonly leftFor: 'permanent' | 'deceased' | 'other' | null
}

export const retentionMonths = [6, 12, 24] as const
export type RetentionMonths = (typeof retentionMonths)[number]

export type Retention = { readonly kept: number; readonly whole: number }

/**
 * Of those who moved in so many months ago or more: still housed then, in the programme's home or another permanent one.
 * Counted from moving in, never from a decision. Who died before the day leaves the base.
 */
export function retentionAt(
	homes: readonly ProgrammeHome[],
	months: RetentionMonths,
	today: PlainDate,
): Retention {
	const due = homes.flatMap(({ person, movedInOn }) => {
		const day = addMonths(movedInOn, months)
		const last = lastOf(homes, person, day)
		const died = last?.leftFor === 'deceased' && last.leftOn !== null && last.leftOn <= day
		return day > today || last === undefined || died ? [] : [{ day, last }]
	})
	const kept = due.filter(
		({ day, last: { leftOn, leftFor } }) => leftOn === null || leftFor === 'permanent' || leftOn > day,
	)
	return { kept: kept.length, whole: due.length }
}

/** The home that somebody had moved into last by the day. */
const lastOf = (homes: readonly ProgrammeHome[], person: number, day: PlainDate) =>
	homes
		.filter((home) => home.person === person && home.movedInOn <= day)
		.toSorted((a, b) => (a.movedInOn < b.movedInOn ? -1 : 1))
		.at(-1)

/**
 * Permanent programmes of a period (HUD SPM 7 b2): of those who lived there in it, those still there at its end or gone to
 * a permanent home; each once, by their last home in it. Who died leaves the base.
 */
export function retainedIn(
	homes: readonly ProgrammeHome[],
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Retention {
	const inIt = homes.filter(
		({ movedInOn, leftOn }) => movedInOn < until && (leftOn === null || leftOn >= from),
	)
	const there = [...new Set(inIt.map(({ person }) => person))]
		.flatMap((person) => lastOf(inIt, person, until) ?? [])
		.filter(({ leftOn, leftFor }) => !(leftFor === 'deceased' && leftOn !== null && leftOn < until))
	const kept = there.filter(
		({ leftOn, leftFor }) => leftOn === null || leftOn >= until || leftFor === 'permanent',
	)
	return { kept: kept.length, whole: there.length }
}

/** Homes of the programme in which somebody lived on the last day of a year, or today in the running one. */
export function placesByYear(
	homes: readonly ProgrammeHome[],
	{ years, today }: { readonly years: readonly number[]; readonly today: PlainDate },
): { readonly year: number; readonly value: number }[] {
	return years.map((year) => {
		const last = `${year}-12-31` as PlainDate
		const day = yearOf(today) === year ? today : last
		const value = homes.filter(
			({ movedInOn, leftOn }) => movedInOn <= day && (leftOn === null || leftOn > day),
		).length
		return { year, value }
	})
}
