import { blocks, type SupportNeed, supportNeeds } from './codes.ts'

/** Numbers below this are not given, nought too: one could tell who it is. */
export const leastTold = 5

/** One waiting household, without who it is. */
export type WaitingHousehold = {
	readonly people: number
	readonly children: number
	readonly rooms: number
	readonly accessibility: 'none' | 'step-free' | 'wheelchair'
	readonly support: SupportNeed
	readonly blocks: readonly string[]
}

export const sizes = ['1', '2', '3', '4', '5+'] as const
export const roomNeeds = ['1', '2', '3', '4+'] as const

const sizeOf = ({ people }: WaitingHousehold) =>
	people >= 5 ? '5+' : (String(people) as '1' | '2' | '3' | '4')
const roomsOf = ({ rooms }: WaitingHousehold) => (rooms >= 4 ? '4+' : (String(rooms) as '1' | '2' | '3'))

export type Dimension = 'size' | 'rooms' | 'support' | 'access' | 'blocks'
export type TableLine = { readonly code: string; readonly households: number }
export type TablePart = {
	readonly dimension: Dimension
	readonly lines: readonly TableLine[]
	/** Is every household in exactly one line? Then a withheld line could be reckoned from the sum. */
	readonly addsUp: boolean
}

/** The queue by what is needed and by what stands in the way: numbers of households, no ids. */
export function queueTable(waiting: readonly WaitingHousehold[]): TablePart[] {
	const lines = (codes: readonly string[], has: (one: WaitingHousehold, code: string) => boolean) =>
		codes.map((code) => ({ code, households: waiting.filter((one) => has(one, code)).length }))
	return [
		{ dimension: 'size', addsUp: true, lines: lines(sizes, (one, code) => sizeOf(one) === code) },
		{ dimension: 'rooms', addsUp: true, lines: lines(roomNeeds, (one, code) => roomsOf(one) === code) },
		{ dimension: 'support', addsUp: true, lines: lines(supportNeeds, (one, code) => one.support === code) },
		{
			dimension: 'access',
			addsUp: true,
			lines: lines(['none', 'step-free', 'wheelchair'], (one, code) => one.accessibility === code),
		},
		{ dimension: 'blocks', addsUp: false, lines: lines(blocks, (one, code) => one.blocks.includes(code)) },
	]
}

export type ToldLine = { readonly code: string; readonly households: number | null }
export type ToldPart = { readonly dimension: Dimension; readonly lines: readonly ToldLine[] }
export type ToldTable = { readonly households: number | null; readonly parts: readonly ToldPart[] }

/**
 * The same with small numbers withheld. How many wait in all is told, so a line alone in being withheld could be reckoned:
 * where what is left for the withheld lines does not leave each of them everything from 0 to 4, the line beside is
 * withheld with it, whatever it holds.
 */
export function toldTable(waiting: readonly WaitingHousehold[]): ToldTable {
	const parts = queueTable(waiting).map(({ dimension, lines, addsUp }) => {
		const hidden = addsUp ? withheldWith(lines) : smallIn(lines)
		const told = lines.map(({ code, households }, place) => ({
			code,
			households: hidden.has(place) ? null : households,
		}))
		return { dimension, lines: told }
	})
	return { households: waiting.length < leastTold ? null : waiting.length, parts }
}

function smallIn(lines: readonly TableLine[]): Set<number> {
	return new Set(lines.flatMap(({ households }, place) => (households < leastTold ? [place] : [])))
}

function withheldWith(lines: readonly TableLine[]): ReadonlySet<number> {
	const small = smallIn(lines)
	const hidden = new Set(small)
	while (hidden.size > 0 && hidden.size < lines.length && !tellsNothing(lines, hidden, small.size)) {
		const first = Math.min(...hidden)
		const after = lines.findIndex((_, place) => place > first && !hidden.has(place))
		hidden.add(after === -1 ? first - 1 : after)
	}
	return hidden
}

function tellsNothing(lines: readonly TableLine[], hidden: ReadonlySet<number>, small: number): boolean {
	const largest = leastTold - 1
	const left = lines.reduce((sum, { households }, place) => sum + (hidden.has(place) ? households : 0), 0)
	const beside = hidden.size - small
	if (beside === 0) return largest <= left && left <= largest * (small - 1)
	return left >= largest * small + leastTold * beside
}
