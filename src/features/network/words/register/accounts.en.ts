/** Whose accounts see a county's municipalities. */
export const accountsEn = {
	title: 'Accounts that see the county’s municipalities',
	text: 'An account with the role County officer sees contacts, notes, coordination and packages of the counties that it is bound to.',
	none: 'No account is bound to the county.',
	noAccounts: 'There is no account with the role County officer. An administrator adds it.',
	give: 'Bind an account',
	take: 'Remove the binding',
	takeOf: 'to {name}',
} as const
