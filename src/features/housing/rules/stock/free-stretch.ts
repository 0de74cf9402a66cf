import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { nightsOf, type Piece, type PieceKind } from './board.ts'

type Stretch = Pick<Piece, 'kind' | 'startsOn' | 'endsOn' | 'cutRight'>

/** `lasts`: it is free beyond what was looked at. */
export type FreeNights = {
	readonly startsOn: PlainDate
	readonly endsOn: PlainDate
	readonly nights: number
	readonly lasts: boolean
}

const freeNightsOf = (piece: Stretch): FreeNights => ({
	...{ startsOn: piece.startsOn, endsOn: piece.endsOn },
	...{ nights: nightsOf(piece), lasts: piece.cutRight },
})

/** The first stretch of at least so many free nights; with `latest` it begins no later than that day. */
export function firstFree(
	pieces: readonly Stretch[],
	{ nights, latest }: { readonly nights: number; readonly latest?: PlainDate },
): FreeNights | null {
	const found = pieces.find(
		(piece) =>
			piece.kind === 'free' &&
			nightsOf(piece) >= nights &&
			(latest === undefined || piece.startsOn <= latest),
	)
	return found === undefined ? null : freeNightsOf(found)
}

const used: readonly PieceKind[] = [
	'here',
	'booked',
	'left',
	'unavailable',
	'void',
	'renovation',
	'turnaround',
]

/** Free nights that end because something else begins in the bed: short, and soon gone. */
export function gapsIn(pieces: readonly Stretch[]): FreeNights[] {
	return pieces.flatMap((piece, at) => {
		const next = pieces[at + 1]
		return piece.kind === 'free' && next !== undefined && used.includes(next.kind)
			? [freeNightsOf(piece)]
			: []
	})
}

export type MakeReady = {
	readonly startsOn: PlainDate
	/** Ready for this night at the latest. */
	readonly readyBy: PlainDate
	/** Somebody comes, or the bed is otherwise taken, that very day. */
	readonly taken: boolean
	/** Nobody has left yet: it is made ready if they go by plan. */
	readonly planned: boolean
}

/** When a bed is to be made ready, and by when: before the next that it is used for, or when its days for that are over. */
export function toMakeReady(pieces: readonly Stretch[]): MakeReady[] {
	return pieces.flatMap((piece, at) => {
		if (piece.kind !== 'turnaround' && piece.kind !== 'ready') return []
		const next = pieces[at + 1]
		return [
			{
				...{ startsOn: piece.startsOn, readyBy: piece.endsOn },
				taken: next !== undefined && used.includes(next.kind),
				planned: piece.kind === 'ready',
			},
		]
	})
}

/** How far ahead free nights are looked for when no last day is asked for. */
export const horizonOf = (from: PlainDate): PlainDate => addDays(from, 120)
