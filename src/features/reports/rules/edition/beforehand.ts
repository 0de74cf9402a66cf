import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import { type CellName, keyOf } from './measures.ts'

/** What readers know before the edition is out, of one of its numbers. */
export type Beforehand = {
	readonly cell: CellName
	/** Who has told it: the enforcement authority, a frozen round whose paper is public, a page that was published, a release decision. */
	readonly by: 'authority' | 'round' | 'page' | 'decision'
	/** Null for the whole year; else what it had come to by the day. */
	readonly until: PlainDate | null
	/** `exact`: a decision lets out the number itself, whatever it is. */
	readonly said: number | 'exact' | { readonly fewerThan: number }
}

/** A status of the plan that is told of one number: which word each value would get. */
export type SaidStatus = { readonly cell: CellName; readonly says: (value: number) => string }

/** An edition that is out, and the names of what it hides. */
export type Hiding = { readonly releasedAt: Instant; readonly hiddenCells: readonly string[] }

/** What a round that was frozen then did not tell, since an edition that was out already hides the number. */
export function wasKeptBack(cell: CellName, frozenAt: Instant, editions: readonly Hiding[]): boolean {
	return editions.some(
		({ releasedAt, hiddenCells }) => releasedAt <= frozenAt && hiddenCells.includes(keyOf(cell)),
	)
}

/** What was not known yet when the others were gathered. */
export function newlyTold(now: readonly Beforehand[], then: readonly Beforehand[]): Beforehand[] {
	const known = new Set(then.map(nameOf))
	return now.filter((one) => !known.has(nameOf(one)))
}

function nameOf({ cell, by, until, said }: Beforehand): string {
	return [keyOf(cell), by, until, typeof said === 'object' ? `under ${said.fewerThan}` : said].join(' ')
}
