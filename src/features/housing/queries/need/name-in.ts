type Particulars = {
	readonly givenName: string | null
	readonly familyName: string | null
	readonly called: string | null
	readonly personCode: string | null
}

/** What somebody is called on a screen; what they are called with a code where nobody has identified them. */
export function nameIn({ givenName, familyName, called, personCode }: Particulars): string | null {
	const registered = `${givenName ?? ''} ${familyName ?? ''}`.trim()
	if (registered !== '') return registered
	if (personCode === null) return called
	return called === null ? personCode : `${called} (${personCode})`
}
