import { diffWordsWithSpace } from 'diff'
import type { Piece } from '../../../../foundation/piece.ts'

/** Beyond this many changed words two texts have so little in common that each is told whole. */
const mostEdits = 1000

/**
 * Two texts in stretches: what is in both, what went and what came. Read without what came they give the one, without
 * what went the other.
 */
export function wordByWord(before: string, after: string): Piece[] {
	const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
	if (changes === undefined)
		return placed([
			{ text: before, is: 'gone' },
			{ text: after, is: 'came' },
		])
	const stretches = changes.map(
		({ value, added, removed }): Stretch => ({
			text: value,
			is: added ? 'came' : removed ? 'gone' : 'same',
		}),
	)
	return placed(joined(stretches))
}

type Stretch = Omit<Piece, 'at'>

/** Changed words with only a space between them are one change: `ett nytt hem`, not three words heard one by one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
	const all: Stretch[] = []
	let gone = ''
	let came = ''
	/** Ends a change and gives the space after it, which both have. */
	const end = (): string => {
		const space = gone === '' || came === '' ? '' : spaceAfterBoth(gone, came)
		if (gone !== '') all.push({ text: gone.slice(0, gone.length - space.length), is: 'gone' })
		if (came !== '') all.push({ text: came.slice(0, came.length - space.length), is: 'came' })
		gone = ''
		came = ''
		return space
	}
	for (const [at, { text, is }] of stretches.entries()) {
		const last = at === stretches.length - 1
		if (is === 'gone') gone += text
		else if (is === 'came') came += text
		else if (gone !== '' && came !== '' && text.trim() === '' && !last) {
			gone += text
			came += text
		} else all.push({ text: end() + text, is })
	}
	all.push({ text: end(), is: 'same' })
	return all
}

function spaceAfterBoth(one: string, other: string): string {
	const space = /\s*$/.exec(one)?.[0] ?? ''
	return other.endsWith(space) ? space : ''
}

function placed(stretches: readonly Stretch[]): Piece[] {
	let at = 0
	return stretches.flatMap((stretch) => {
		if (stretch.text === '') return []
		const piece = { ...stretch, at }
		at += stretch.text.length
		return [piece]
	})
}
