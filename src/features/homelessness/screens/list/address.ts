/** The list's address: which view, and what was chosen beside it. An empty choice takes away one that the view made. */
const ofThePage = new Set(['mode', 'view', 'sort', 'direction', 'by', 'done', 'page'])

export function filtersOf(address: URLSearchParams, ofView: Readonly<Record<string, string | undefined>>) {
	const chosen = [...address].filter(([key]) => !ofThePage.has(key))
	const filters = Object.entries({ ...ofView, ...Object.fromEntries(chosen) })
	return Object.fromEntries(filters.filter(([, value]) => value !== '' && value !== undefined))
}

/** The same list with something else chosen. */
export function listAddress(query: string, changes: Readonly<Record<string, string>>): string {
	const address = new URLSearchParams(query)
	address.delete('done')
	address.delete('page')
	for (const [key, value] of Object.entries(changes)) address.set(key, value)
	return `/homelessness?${address}`
}
