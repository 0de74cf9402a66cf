import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Speech } from '../../src/app/speech.tsx'
import { loadWords } from '../../src/app/words.ts'
import type { Board, BoardPiece } from '../../src/features/housing/screens/stock/board-types.ts'
import { useBars } from '../../src/features/housing/screens/stock/use-bars.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import type { Locale } from '../../src/platform/words/locales.ts'
import { BedBoard } from '../../src/ui/bed-board.tsx'
import { FrameProvider } from '../../src/ui/frame.tsx'

const from = plainDate('2026-10-12')
const until = plainDate('2026-11-11')
const inNovember = plainDate('2026-11-01')
const none = { capacity: 0, stay: 0, held: 0, void: 0, renovation: 0, turnaround: 0, free: 0 }
const bed = {
	id: 'bed',
	label: 'Plats 1',
	kind: 'bed',
	rooms: null,
	letsIn: null,
	state: 'occupied',
} as const

function boardOf(pieces: BoardPiece[], name = 'Ankaret'): Board {
	return {
		...{ from, until, tonight: from, today: from, nights: none, span: '30', missing: [] },
		properties: [{ id: 'house', name, kind: 'shelter', beds: [{ ...bed, pieces }] }],
	}
}

function Drawn({ board }: { board: Board }) {
	return createElement(BedBoard, { label: 'Tavla', from, nights: 30, tonight: 0, groups: useBars(board) })
}

async function drawn(board: Board, locale: Locale): Promise<string> {
	const frame = { today: from, locale, municipality: null, who: null, done: null, onceId: '' }
	const inFrame = createElement(FrameProvider, { value: frame }, createElement(Drawn, { board }))
	const words = await loadWords(locale)
	return renderToStaticMarkup(Speech({ locale, words, children: inFrame }))
}

const stay = { stayId: 'stay', name: 'A. Uddén' }
const pieces: BoardPiece[] = [
	{ kind: 'here', startsOn: from, endsOn: inNovember, cutLeft: true, children: 2, ...stay },
	{ kind: 'free', startsOn: inNovember, endsOn: until, cutRight: true },
]

test('bars say who lives there until when and what is free, in the reader’s language', async () => {
	const swedish = await drawn(boardOf(pieces), 'sv')
	expect(swedish).toContain('A. Uddén, 2 barn, till 1\u00a0nov <small>12\u00a0okt–1\u00a0nov</small>')
	expect(swedish).toContain('Ledig 10+ nätter <small>1\u00a0nov och framåt</small>')
	const english = await drawn(boardOf(pieces), 'en')
	expect(english).toContain('A. Uddén, 2 children, until 1\u00a0Nov <small>')
	expect(english).toContain('Free 10+ nights <small>')
})

test('a bar leads to its stay, and what is free to the form that books those nights', async () => {
	const closed: BoardPiece = { kind: 'free', startsOn: from, endsOn: inNovember }
	const board = await drawn(
		boardOf([closed, { kind: 'booked', startsOn: inNovember, endsOn: until, ...stay }]),
		'sv',
	)
	expect(board).toContain('href="/housing/stays/new?bedId=bed&amp;from=2026-10-12&amp;until=2026-11-01"')
	expect(board).toContain('href="/housing/stays/stay"')
	expect(board).toContain('Bokad, A. Uddén')
})

test('who lives on past the board is told until when, and who is not told of is somebody', async () => {
	const past = plainDate('2026-12-24')
	const goesOn: BoardPiece = { kind: 'here', startsOn: from, endsOn: until, cutRight: true, lastsUntil: past }
	expect(await drawn(boardOf([{ ...goesOn, stayId: 'stay', name: null }]), 'sv')).toContain(
		'någon, till 24\u00a0dec',
	)
	const { lastsUntil: _, ...forGood } = goesOn
	expect(await drawn(boardOf([{ ...forGood, ...stay }]), 'sv')).toContain('>A. Uddén <small>')
})

test('a name and a reason that look like markup stand on the board as they were written', async () => {
	const evil = '<b>$1 {who}</b>'
	const board = await drawn(
		boardOf(
			[
				{ kind: 'here', startsOn: from, endsOn: inNovember, stayId: 'stay', name: evil },
				{ kind: 'void', startsOn: inNovember, endsOn: until, reason: evil },
			],
			evil,
		),
		'sv',
	)
	expect(board).not.toContain('<b>$1')
	expect(board.split('&lt;b&gt;$1 {who}&lt;/b&gt;').length).toBeGreaterThan(3)
})
