import { useTranslations } from 'use-intl'
import type { BoardBar, BoardGroup } from '../../../../ui/bed-board.tsx'
import { daysFrom } from '../../../../ui/format.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Board, BoardPiece } from './board-types.ts'

/** What the board says on each bar, and where it leads: a stay to its page, a free stretch to the form that books it. */
export function useBars(board: Board): BoardGroup[] {
	const words = useTranslations('stock')
	const kinds = useTranslations('housing.propertyKinds')
	const format = useFormat()
	const said = new Map<string, string>()
	const day = (on: BoardPiece['startsOn']) => {
		const kept = said.get(on)
		if (kept !== undefined) return kept
		const told = format.day(on, { weekday: false, year: false })
		said.set(on, told)
		return told
	}
	// The same few sentences stand on hundreds of bars: each is put together once.
	const frees = new Map<string, string>()
	const free = (nights: number, long: boolean) => {
		const key = `${nights}${long}`
		const kept = frees.get(key) ?? words(long ? 'bars.freeLong' : 'bars.free', { nights })
		frees.set(key, kept)
		return kept
	}
	const plain = {
		left: words('pieces.left'),
		turnaround: words('pieces.turnaround'),
		ready: words('pieces.ready'),
		closed: words('pieces.closed'),
		void: words('pieces.void'),
		renovation: words('pieces.renovation'),
		unavailable: words('pieces.unavailable'),
	}
	const who = ({ name, children = 0 }: BoardPiece) => {
		const called = name ?? words('somebody')
		return children === 0 ? called : words('bars.family', { who: called, children })
	}
	const text = (piece: BoardPiece): string => {
		const { kind, startsOn, endsOn, cutRight, reason, ends } = piece
		if (kind === 'free') return free(daysFrom(startsOn, endsOn), cutRight)
		if (kind === 'here') {
			return ends === undefined ? who(piece) : words('bars.hereUntil', { who: who(piece), day: day(ends) })
		}
		if (kind === 'booked') return words('bars.booked', { who: who(piece) })
		if (kind === 'left') return who(piece)
		return reason === undefined ? plain[kind] : words('bars.because', { what: plain[kind], reason })
	}
	const bar = (bedId: string, piece: BoardPiece): BoardBar => {
		const { kind, startsOn, endsOn, cutLeft, cutRight, stayId } = piece
		const to =
			kind === 'free'
				? `/housing/stays/new?bedId=${bedId}&from=${startsOn}${cutRight ? '' : `&until=${endsOn}`}`
				: stayId === undefined
					? null
					: `/housing/stays/${stayId}`
		return {
			...{ kind, cutLeft, cutRight, text: text(piece) },
			start: daysFrom(board.from, startsOn),
			nights: daysFrom(startsOn, endsOn),
			days: cutRight
				? words('bars.lasts', { from: day(startsOn) })
				: words('bars.days', { from: day(startsOn), until: day(endsOn) }),
			...(to === null ? {} : { to }),
		}
	}
	return board.properties.map(({ id, name, kind, beds }) => {
		const open = beds.filter(({ state }) => state === 'available').length
		return {
			key: id,
			name: `${name}, ${kinds(kind).toLocaleLowerCase('sv')}`,
			note: `${words('group.beds', { count: beds.length })}, ${words('group.free', { count: open })}`,
			rows: beds.map((bed) => {
				const notes = [
					bed.letsIn === 'women' && bed.kind === 'bed' ? words('women') : null,
					bed.kind === 'home' && bed.rooms !== null
						? words('rooms', { rooms: format.number(Number(bed.rooms)) })
						: null,
				].filter((note) => note !== null)
				return {
					key: bed.id,
					label: bed.label,
					to: `/housing/stock/beds/${bed.id}`,
					...(notes.length === 0 ? {} : { note: notes.join(', ') }),
					bars: bed.pieces.map((piece) => bar(bed.id, piece)),
				}
			}),
		}
	})
}
