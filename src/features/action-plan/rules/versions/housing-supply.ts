import { addDays, daysBetween, type PlainDate, plainDate, yearOf } from '../../../../foundation/plain-date.ts'

/** The council's action plan for the supply of housing, once a term; read in a summary of the act, not in the act itself. */
export const housingSupplyRule = {
	source: 'SFS 2000:1383, ändrad 2025-03-01; mandattid KL 5 kap.',
	verified: false,
	/** Until the first term that begins after the election of 2026, older guidelines hold. */
	firstTerm: 2026,
	/** A term begins on this day of the year of election, every fourth year. */
	termBegins: '10-15',
	termYears: 4,
} as const

/** How long before something falls due it is said loudly. */
const warnedDays = 365

export type Adopted = { readonly title: string; readonly adoptedOn: PlainDate }

export type SupplyStanding = {
	readonly state: 'ahead' | 'due' | 'soon' | 'adopted'
	readonly term: { readonly from: PlainDate; readonly lastDay: PlainDate }
	readonly adopted: Adopted | null
	/** The last that was adopted before the term; it is not of it. */
	readonly earlier: Adopted | null
}

/**
 * How it stands with the action plan of the term that runs, or of the first that is near; null where no such plan is asked
 * for yet. `soon` is due within a year.
 */
export function supplyStanding(plans: readonly Adopted[], today: PlainDate): SupplyStanding | null {
	const first = termOf(housingSupplyRule.firstTerm)
	if (today < first.from) {
		if (daysBetween(today, first.from) > warnedDays) return null
		return { state: 'ahead', term: first, adopted: null, earlier: lastOf(plans) }
	}
	const term = termOn(today)
	const within = plans.filter(({ adoptedOn }) => adoptedOn >= term.from && adoptedOn <= term.lastDay)
	const earlier = lastOf(plans.filter(({ adoptedOn }) => adoptedOn < term.from))
	const adopted = lastOf(within)
	if (adopted !== null) return { state: 'adopted', term, adopted, earlier }
	const near = daysBetween(today, term.lastDay) <= warnedDays
	return { state: near ? 'soon' : 'due', term, adopted: null, earlier }
}

function lastOf(plans: readonly Adopted[]): Adopted | null {
	return plans.toSorted((a, b) => (a.adoptedOn < b.adoptedOn ? -1 : 1)).at(-1) ?? null
}

function termOn(day: PlainDate): SupplyStanding['term'] {
	const { firstTerm, termYears } = housingSupplyRule
	const past = Math.floor((yearOf(day) - firstTerm) / termYears) * termYears
	const term = termOf(firstTerm + past)
	return day < term.from ? termOf(firstTerm + past - termYears) : term
}

function termOf(year: number): SupplyStanding['term'] {
	const { termBegins, termYears } = housingSupplyRule
	return {
		from: plainDate(`${year}-${termBegins}`),
		lastDay: addDays(plainDate(`${year + termYears}-${termBegins}`), -1),
	}
}
