import { escaped } from '../foundation/markup.ts'

export type BarKind =
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

export type BoardBar = {
	readonly kind: BarKind
	/** Nights from the board's first, and how many of them are shown. */
	readonly start: number
	readonly nights: number
	readonly text: string
	/** In words for those who do not see where it stands. */
	readonly days: string
	readonly to?: string
	readonly cutLeft?: boolean
	readonly cutRight?: boolean
}

export type BoardRow = {
	readonly key: string
	readonly label: string
	readonly note?: string
	readonly to: string
	readonly bars: readonly BoardBar[]
}

/** About how many pixels the nights have together where they are drawn, and a letter. */
const trackWidth = 1060
const letter = 7.4

/** A house's beds as items of a list, each with the list of its bars: one drawing, since thousands of components cost too much. */
export function drawRows(rows: readonly BoardRow[], nights: number): string {
	return rows.map((row) => drawRow(row, nights)).join('')
}

function drawRow({ label, note, to, bars }: BoardRow, nights: number): string {
	const small = note === undefined ? '' : `<small>${escaped(note)}</small>`
	const name = `<span class="bed-label"><a href="${escaped(to)}">${escaped(label)}</a>${small}</span>`
	const track = bars.map((bar) => drawBar(bar, nights)).join('')
	return `<li style="--bars:${bars.length}">${name}<ul class="bed-track">${track}</ul></li>`
}

function drawBar(bar: BoardBar, nights: number): string {
	const tight = (bar.nights / nights) * trackWidth < bar.text.length * letter + 16
	const state = `bed-bar ${bar.kind}${tight ? ' tight' : ''}${bar.cutLeft ? ' cut-l' : ''}${bar.cutRight ? ' cut-r' : ''}`
	const [text, days] = [escaped(bar.text), escaped(bar.days)]
	const title = tight ? ` title="${text}, ${days}"` : ''
	const inside = `${text} <small>${days}</small>`
	const what = bar.to === undefined ? `<span>${inside}</span>` : `<a href="${escaped(bar.to)}">${inside}</a>`
	return `<li class="${state}" style="--at:${bar.start};--for:${bar.nights}"${title}>${what}</li>`
}
