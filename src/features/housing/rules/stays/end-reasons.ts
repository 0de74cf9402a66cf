/** Why a stay ended (domain's list). That a plan was not kept is none of them, and never will be. */
export const endReasons = [
	'own-lease',
	'take-over',
	'next-step',
	'previous-step',
	'breakdown',
	'own-wish',
	'eviction',
	'institution',
	'prison',
	'moved-municipality',
	'deceased',
	'unknown',
] as const

export type EndReason = (typeof endReasons)[number]
