import { domainsOfMany } from './compare-mail.ts'
import { NameBook } from './compare-names.ts'
import type { MatchRecord } from './fields.ts'
import { type Prepared, prepare } from './prepare.ts'

/**
 * The records of one list, or of two one after the other, each list in the order of its ids: in which order a file gives
 * them never matters. A pair is one number, `place of the first * count + place of the second`.
 */
export type Sides = {
	readonly records: readonly Prepared[]
	readonly names: NameBook
	/** Any two of one list are a pair, or one of each of two lists. */
	readonly pairing: 'within' | 'across'
	/** Where the second list begins; the count of records when there is none. */
	readonly second: number
	/** How many pairs there are in all. */
	readonly pairs: number
}

export function sidesOf(first: readonly MatchRecord[], second: readonly MatchRecord[] | null): Sides {
	const names = new NameBook()
	const ofMany = domainsOfMany([...first, ...(second ?? [])].map(({ email }) => email))
	const made = [first, second ?? []].flatMap((list) =>
		list
			.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
			.map((record) => prepare(record, names, ofMany)),
	)
	const within = (made.length * (made.length - 1)) / 2
	return {
		records: made,
		names,
		pairing: second === null ? 'within' : 'across',
		second: first.length,
		pairs: second === null ? within : first.length * second.length,
	}
}

/** The record at a place that the sides gave out. */
export function recordAt({ records }: Sides, place: number): Prepared {
	const record = records[place]
	if (record === undefined) throw new Error('a place that no record has')
	return record
}

/** True when these two, the earlier first, are a pair at all. */
export function arePair({ pairing, second }: Sides, a: number, b: number): boolean {
	return a < b && (pairing === 'within' || (a < second && b >= second))
}
