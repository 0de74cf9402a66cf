import { daysBetween, earlierOf, laterOf, type PlainDate } from '../../../../foundation/plain-date.ts'

/** Half-open: the day on which it ends is not a night of it; null lasts. */
export type Nights = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

export type BedUseKind = 'stay' | 'held' | 'void' | 'renovation' | 'turnaround'

export type BedUse = Nights & { readonly use: BedUseKind }

/** What the nights of beds were: capacity is the sum of all the others. */
export type NightCount = Readonly<Record<BedUseKind | 'free' | 'capacity', number>>

/** How many nights of a stretch lie in the period, `until` not among them. */
export function nightsIn(
	{ startsOn, endsOn }: Nights,
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): number {
	const last = endsOn === null ? until : earlierOf(endsOn, until)
	return Math.max(0, daysBetween(laterOf(startsOn, from), last))
}

/**
 * The nights of one bed in a period: those on which it is open are its capacity, and each is either used or free.
 * Uses never overlap and lie within openings, as the database sees to.
 */
export function countNights(
	bed: { readonly openings: readonly Nights[]; readonly uses: readonly BedUse[] },
	period: { readonly from: PlainDate; readonly until: PlainDate },
): NightCount {
	const sum = (all: readonly Nights[]) => all.reduce((nights, one) => nights + nightsIn(one, period), 0)
	const of = (use: BedUseKind) => sum(bed.uses.filter((one) => one.use === use))
	const capacity = sum(bed.openings)
	return {
		capacity,
		stay: of('stay'),
		held: of('held'),
		void: of('void'),
		renovation: of('renovation'),
		turnaround: of('turnaround'),
		free: capacity - sum(bed.uses),
	}
}
