/** What is known of how somebody is called; text that nobody knows is empty or null. */
export type NameParts = {
	readonly givenName: string | null
	readonly familyName: string | null
	readonly called: string | null
	readonly code: string | null
}

/** How a person is called: a registered name alone, else the code with what they are called, or with nothing. */
export type PersonName = { readonly name: string | null; readonly code: string | null }

export function nameOf({ givenName, familyName, called, code }: NameParts): PersonName {
	const registered = `${givenName ?? ''} ${familyName ?? ''}`.trim()
	return registered === '' ? { name: called, code } : { name: registered, code: null }
}
