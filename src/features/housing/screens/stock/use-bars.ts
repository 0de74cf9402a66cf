import { useTranslations } from 'use-intl'
import type { BoardGroup } from '../../../../ui/bed-board.tsx'
import type { BoardBar } from '../../../../ui/bed-rows.ts'
import { daysFrom } from '../../../../ui/format.ts'
import { saidOnce, withPlaces } from '../../../../ui/said-once.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Board, BoardPiece } from './board-types.ts'

/** What the board says on each bar, and where it leads: a stay to its page, a free stretch to the form that books it. */
export function useBars(board: Board): BoardGroup[] {
	const words = useTranslations('stock')
	const kinds = useTranslations('housing.propertyKinds')
	const format = useFormat()
	const say = useSentences()
	const at = saidOnce((day: BoardPiece['startsOn']) => daysFrom(board.from, day))
	const text = (piece: BoardPiece): string => {
		const { kind, startsOn, endsOn, cutRight, reason } = piece
		if (kind === 'free') return (cutRight ? say.freeLong : say.free)(at(endsOn) - at(startsOn))
		if (kind === 'left') return say.who(piece)
		if (kind === 'booked') return say.booked({ who: say.who(piece) })
		if (kind === 'here') {
			const until = cutRight ? piece.lastsUntil : endsOn
			const who = say.who(piece)
			return until === undefined ? who : say.hereUntil({ who, day: say.day(until) })
		}
		return reason === undefined ? say.piece(kind) : say.because({ what: say.piece(kind), reason })
	}
	const bar = (bedId: string, piece: BoardPiece): BoardBar => {
		const { kind, startsOn, endsOn, cutLeft = false, cutRight = false } = piece
		const to = addressOf(bedId, piece)
		const [from, until] = [say.day(startsOn), say.day(endsOn)]
		return {
			...{ kind, cutLeft, cutRight, text: text(piece) },
			start: at(startsOn),
			nights: at(endsOn) - at(startsOn),
			days: cutRight ? say.lasts({ from }) : say.days({ from, until }),
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

/** The board's few sentences, each put together once however many bars it stands on. */
function useSentences() {
	const words = useTranslations('stock')
	const format = useFormat()
	const somebody = words('somebody')
	const family = saidOnce((children: number) =>
		withPlaces(['who'], ({ who }) => words('bars.family', { who, children })),
	)
	return {
		piece: saidOnce((kind: BoardPiece['kind']) => words(`pieces.${kind}`)),
		day: saidOnce((on: BoardPiece['startsOn']) => format.day(on, { weekday: false, year: false })),
		free: saidOnce((nights: number) => words('bars.free', { nights })),
		freeLong: saidOnce((nights: number) => words('bars.freeLong', { nights })),
		who: ({ name, children = 0 }: BoardPiece) => {
			const who = name ?? somebody
			return children === 0 ? who : family(children)({ who })
		},
		hereUntil: withPlaces(['who', 'day'], (places) => words('bars.hereUntil', places)),
		booked: withPlaces(['who'], (places) => words('bars.booked', places)),
		because: withPlaces(['what', 'reason'], (places) => words('bars.because', places)),
		days: withPlaces(['from', 'until'], (places) => words('bars.days', places)),
		lasts: withPlaces(['from'], (places) => words('bars.lasts', places)),
	}
}

function addressOf(bedId: string, { kind, startsOn, endsOn, cutRight, stayId }: BoardPiece): string | null {
	if (kind === 'free') {
		return `/housing/stays/new?bedId=${bedId}&from=${startsOn}${cutRight ? '' : `&until=${endsOn}`}`
	}
	return stayId === undefined ? null : `/housing/stays/${stayId}`
}
