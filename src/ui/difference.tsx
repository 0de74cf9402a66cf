import { useTranslations } from 'use-intl'
import type { Piece } from '../foundation/piece.ts'

type WordedProps = { pieces: readonly Piece[]; side: 'before' | 'after' }

/** One side of a text that was changed: what is not on the other side is marked, also for those who hear it. */
export function Worded({ pieces, side }: WordedProps) {
	const missing = side === 'before' ? 'came' : 'gone'
	return (
		<span className="worded">
			{pieces
				.filter(({ is }) => is !== missing)
				.map((piece) => (
					<Stretch key={piece.at} piece={piece} />
				))}
		</span>
	)
}

function Stretch({ piece: { text, is } }: { piece: Piece }) {
	if (is === 'same') return text
	return is === 'gone' ? <Gone>{text}</Gone> : <Came>{text}</Came>
}

export function Gone({ children }: { children: string }) {
	const words = useTranslations('ui.difference')
	return (
		<del className="gone">
			<span className="unseen">{words('gone')} </span>
			{children}
			<span className="unseen"> {words('end')} </span>
		</del>
	)
}

export function Came({ children }: { children: string }) {
	const words = useTranslations('ui.difference')
	return (
		<ins className="came">
			<span className="unseen">{words('came')} </span>
			{children}
			<span className="unseen"> {words('end')} </span>
		</ins>
	)
}
