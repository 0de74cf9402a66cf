/** On what terms data is given, by their address and what words call them: the two that Sweden's agency for digital government asks public bodies to choose between. */
export const licences = {
	'cc0-1.0': {
		iri: 'http://creativecommons.org/publicdomain/zero/1.0/',
		called: 'cc0',
	},
	'cc-by-4.0': {
		iri: 'http://creativecommons.org/licenses/by/4.0/',
		called: 'cc-by',
	},
} as const satisfies Record<string, { iri: string; called: string }>

export type Licence = keyof typeof licences

/** Who publishes, on what terms, and whom to ask. */
export type Terms = {
	readonly licence: Licence
	readonly publisher: string
	/** Ten digits; null where nobody has told it. */
	readonly organisationNumber: string | null
	readonly contactName: string
	readonly contactEmail: string
	readonly contactUrl: string | null
}

/** What is set, and where nothing is set what the public pages say already. */
export function termsOf(
	set: Partial<{ readonly [Key in keyof Terms]: Terms[Key] | null }>,
	site: { readonly name: string; readonly contact: string },
): Terms {
	return {
		licence: set.licence ?? 'cc0-1.0',
		publisher: site.name,
		organisationNumber: set.organisationNumber ?? null,
		contactName: set.contactName ?? site.name,
		contactEmail: set.contactEmail ?? site.contact,
		contactUrl: set.contactUrl ?? null,
	}
}
