/** Whose accounts see a county's municipalities. */
export const accountsSv = {
	title: 'Konton som ser länets kommuner',
	text: 'Ett konto med rollen Länets handläggare ser kontakter, anteckningar, samordning och paket för de län som det är knutet till.',
	none: 'Inget konto är knutet till länet.',
	noAccounts: 'Det finns inget konto med rollen Länets handläggare. En administratör lägger upp det.',
	give: 'Knyt ett konto',
	take: 'Ta bort kopplingen',
	takeOf: 'till {name}',
} as const
