/** What the eviction-day sheet can be answered with; apart from its rules, for the browser knows no days. */
export const yesNoUnknown = ['yes', 'no', 'unknown'] as const

/** Where the household sleeps the night after. */
export const tonightHomes = [
	'own-home',
	'relatives',
	'friends',
	'emergency',
	'hotel',
	'municipal-home',
	'refuge',
	'unknown',
] as const

export const keyHolders = ['with-tenant', 'to-landlord', 'to-authority', 'locks-changed', 'unknown'] as const

export const storages = [
	'by-authority',
	'by-household',
	'by-municipality',
	'nothing-left',
	'unknown',
] as const
