/** Somebody said that the record is the same person as the kept one. A record has at most one such link that stands. */
export type Link = { readonly recordId: string; readonly keptId: string }

/** The record and all that are linked to it, directly or through others: what goes with it when its own link is undone. */
export function recordsUnder(recordId: string, links: readonly Link[]): string[] {
	const nearest = links.filter((link) => link.keptId === recordId)
	return [recordId, ...nearest.flatMap((link) => recordsUnder(link.recordId, links))]
}

/** What decides which of two records is kept: the one that tells more of who somebody is, then the older one. */
export type Told = { readonly personId: string; readonly numbers: number; readonly named: boolean }

export function keptOf(a: Told, b: Told): Told {
	if (a.numbers > 0 !== b.numbers > 0) return a.numbers > 0 ? a : b
	if (a.named !== b.named) return a.named ? a : b
	return a.personId < b.personId ? a : b
}
