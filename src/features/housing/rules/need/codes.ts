export const urgencies = ['acute', 'soon', 'ordinary'] as const
export const accessNeeds = ['none', 'step-free', 'wheelchair'] as const

/** What stands in the way of a home. */
export const blocks = [
	'rent-debt',
	'other-debt',
	'payment-remarks',
	'no-income',
	'support-first',
	'no-documents',
	'no-permit',
	'disturbance-before',
	'threat',
	'no-fitting-home',
	'other',
] as const
export type Block = (typeof blocks)[number]

/** What only those with the right to delicate facts read and write. */
export const isOpenBlock = (block: Block): boolean => block !== 'threat'

/** Those who lack only a home are told apart from those who need support with it. */
export const supportNeeds = ['only-home', 'home-and-support', 'unknown'] as const
export type SupportNeed = (typeof supportNeeds)[number]

export const remarkAnswers = ['none', 'remarks', 'rent-debt', 'unknown'] as const
export const yesNoUnknown = ['yes', 'no', 'unknown'] as const

export const needEnds = [
	'home-by-agreement',
	'own-home',
	'municipal-home',
	'special-housing',
	'moved-away',
	'own-wish',
	'no-contact',
	'deceased',
	'other',
] as const
