import type { OpenVersion } from './dataset.ts'

/** Which part of a list is told, and how long the list is. */
export type Paged<Item> = { readonly items: readonly Item[]; readonly total: number; readonly more: boolean }

export function pageOf<Item>(all: readonly Item[], page: number, size: number): Paged<Item> {
	const from = (page - 1) * size
	return { items: all.slice(from, from + size), total: all.length, more: from + size < all.length }
}

/** A dataset where it is only listed. */
export function listedDataset(open: OpenVersion, page: string) {
	const { slug, version, publishedAt, dataset } = open
	const { title, about, firstYear, lastYear, hiding, invented } = dataset
	return {
		...{ slug, version, publishedAt, title, about, firstYear, lastYear, invented, page },
		...{ hidden: hiding.hidden, cells: hiding.cells },
	}
}
