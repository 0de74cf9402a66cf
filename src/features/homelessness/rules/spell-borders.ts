import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'

/** A half-open stretch of days; null while it lasts. */
export type Stretch = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

const endsAfter = (endsOn: PlainDate | null, day: PlainDate) => endsOn === null || endsOn > day

export function overlaps(one: Stretch, other: Stretch): boolean {
	return endsAfter(one.endsOn, other.startsOn) && endsAfter(other.endsOn, one.startsOn)
}

/** Nobody lives in two places at a time. Refusal: place-overlaps, with the days that are taken. */
export function refuseOverlap(wanted: Stretch, others: readonly Stretch[]): Refusal | null {
	const taken = others.find((one) => overlaps(one, wanted))
	if (taken === undefined) return null
	const { startsOn: from, endsOn: until } = taken
	return refuse({ because: 'place-overlaps', from, until, days: `${from} – ${until ?? ''}`.trim() })
}

/**
 * The neighbours' new borders when a stretch moves: those that it touched go with it, those that it would run into give
 * way. One that would be left with no day, or with somebody else's days, is a refusal: place-overlaps.
 */
export function neighboursMoved<Spell extends Stretch>(
	before: Stretch,
	after: Stretch,
	others: readonly Spell[],
): Spell[] | Refusal {
	const now = others.map((other) => ({ other, moved: giveWay(before, after, other) }))
	const everything = [after, ...now.map(({ moved }) => moved)]
	for (const [at, one] of everything.entries()) {
		const refusal = refuseOverlap(one, everything.slice(at + 1))
		if (refusal !== null) return refusal
	}
	return now.filter(({ other, moved }) => moved !== other).map(({ moved }) => moved)
}

function giveWay<Spell extends Stretch>(before: Stretch, after: Stretch, other: Spell): Spell {
	const isEarlier = other.startsOn < before.startsOn
	const touched = isEarlier ? other.endsOn === before.startsOn : other.startsOn === before.endsOn
	if (!touched && !overlaps(other, after)) return other
	const startsOn = isEarlier ? other.startsOn : (after.endsOn ?? other.startsOn)
	const endsOn = isEarlier ? after.startsOn : other.endsOn
	const isEmpty = endsOn !== null && endsOn <= startsOn
	const isSame = startsOn === other.startsOn && endsOn === other.endsOn
	return isEmpty || isSame ? other : { ...other, startsOn, endsOn }
}
