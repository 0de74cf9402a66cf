/** As many rows as are given at most where no page is asked for. */
const most = 500
export const perPage = 50

/** The rows of a page, the last where there are not so many, and which of all the first of them is. */
export function onPage<Row>(all: readonly Row[], page: number | undefined): { from: number; rows: Row[] } {
	if (page === undefined) return { from: 1, rows: all.slice(0, most) }
	const last = Math.max(1, Math.ceil(all.length / perPage))
	const skipped = (Math.min(page, last) - 1) * perPage
	return { from: skipped + 1, rows: all.slice(skipped, skipped + perPage) }
}

/** Which part of a long list. */
export type Part = { readonly limit: number; readonly offset: number }

/** Where a page lies in a list that the database cuts. */
export function partOf(page: number | undefined): Part {
	return page === undefined ? { limit: most, offset: 0 } : { limit: perPage, offset: (page - 1) * perPage }
}
