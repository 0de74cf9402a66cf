/** What somebody is called on a screen; a code for whom nobody has identified, null for whom one may not know. */
export function nameIn(row: {
	readonly givenName: string | null
	readonly familyName: string | null
	readonly called: string | null
	readonly personCode: string | null
}): string | null {
	const registered = `${row.givenName ?? ''} ${row.familyName ?? ''}`.trim()
	if (registered !== '') return registered
	if (row.personCode === null) return row.called
	return row.called === null ? row.personCode : `${row.called} (${row.personCode})`
}
