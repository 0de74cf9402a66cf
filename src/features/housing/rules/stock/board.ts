import {
	addDays,
	daysBetween,
	earlierOf,
	laterOf,
	type PlainDate,
	plainDate,
} from '../../../../foundation/plain-date.ts'
import type { BedUse, Nights } from '../stays/nights.ts'

/** What is known of a stay to whoever looks; null where it is not theirs to know. */
export type BoardStay = { readonly state: 'booked' | 'here' | 'left' }

export type BoardUse<Stay extends BoardStay = BoardStay> = BedUse & {
	readonly stay: Stay | null
	readonly reason?: string | null
}

export type BoardBed<Stay extends BoardStay = BoardStay> = {
	readonly openings: readonly Nights[]
	/** In the order of their days. */
	readonly uses: readonly BoardUse<Stay>[]
	readonly turnaroundDays: number
}

/** `unavailable`: kept, or lived in by somebody whom one may not know; `ready`: will be made ready after a stay that is planned to end. */
export type PieceKind =
	| 'here'
	| 'booked'
	| 'left'
	| 'unavailable'
	| 'void'
	| 'renovation'
	| 'turnaround'
	| 'ready'
	| 'free'
	| 'closed'

export type Piece<Use extends BedUse = BoardUse> = {
	readonly kind: PieceKind
	readonly startsOn: PlainDate
	/** Not a night of it. */
	readonly endsOn: PlainDate
	readonly use: Use | null
	/** It began before the board does, or goes on after it. */
	readonly cutLeft: boolean
	readonly cutRight: boolean
}

type Window = { readonly from: PlainDate; readonly until: PlainDate }

const never = plainDate('9999-12-31')

/** A bed's nights from left to right without a hole: what is used, what is free, and when it is not there. */
export function piecesOf<Stay extends BoardStay>(
	bed: BoardBed<Stay>,
	window: Window,
): Piece<BoardUse<Stay>>[] {
	const pieces: Piece<BoardUse<Stay>>[] = []
	let day = window.from
	let before: BoardUse<Stay> | null = null
	for (const use of bed.uses) {
		const end = use.endsOn ?? never
		if (end <= window.from || use.startsOn >= window.until) continue
		if (use.startsOn > day)
			pieces.push(...gap(bed, window, { from: day, until: use.startsOn, before, last: false }))
		pieces.push({
			kind: kindOf(use),
			startsOn: laterOf(use.startsOn, window.from),
			endsOn: earlierOf(end, window.until),
			use,
			cutLeft: use.startsOn < window.from,
			cutRight: end > window.until,
		})
		day = earlierOf(end, window.until)
		before = use
	}
	if (day < window.until) {
		const last = !bed.uses.some((use) => use.startsOn === window.until)
		pieces.push(...gap(bed, window, { from: day, until: window.until, before, last }))
	}
	return pieces
}

function kindOf({ use, stay }: BoardUse): PieceKind {
	if (use === 'held') return 'unavailable'
	if (use !== 'stay') return use
	return stay === null ? 'unavailable' : stay.state
}

type Gap<Use> = { from: PlainDate; until: PlainDate; before: Use | null; last: boolean }

function gap<Stay extends BoardStay>(
	{ openings, turnaroundDays }: BoardBed<Stay>,
	window: Window,
	{ from, until, before, last }: Gap<BoardUse<Stay>>,
): Piece<BoardUse<Stay>>[] {
	const made: Piece<BoardUse<Stay>>[] = []
	const add = (kind: PieceKind, startsOn: PlainDate, endsOn: PlainDate, cutRight = false) => {
		if (startsOn < endsOn) made.push({ kind, startsOn, endsOn, use: null, cutLeft: false, cutRight })
	}
	// After a stay that only is planned to end nobody has written that it is made ready: it will be.
	const comes = before?.use === 'stay' && before.stay?.state !== 'left'
	let free = comes ? earlierOf(addDays(from, turnaroundDays), until) : from
	add('ready', from, free)
	for (const opening of openings.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
		const opens = laterOf(opening.startsOn, free)
		const closes = earlierOf(opening.endsOn ?? never, until)
		if (opens >= closes) continue
		add('closed', free, opens)
		add('free', opens, closes, last && (opening.endsOn ?? never) > window.until && closes === window.until)
		free = closes
	}
	add('closed', free, until)
	return made
}

export const nightsOf = ({ startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate }): number =>
	daysBetween(startsOn, endsOn)
