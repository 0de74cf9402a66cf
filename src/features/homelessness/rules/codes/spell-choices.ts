import type { SpellFacts } from '../facts.ts'

/** Who arranged the place. */
export const arrangers = [
	'municipality',
	'person',
	'other-authority',
	'unknown',
] as const satisfies readonly SpellFacts['arrangedBy'][]

export const contracts = [
	'none',
	'special-terms',
	'sublet',
	'own-lease',
	'unknown',
] as const satisfies readonly SpellFacts['contract'][]

/** Whether a home waits after an institution. */
export const homesAfter = [
	'none',
	'arranged',
	'unknown',
] as const satisfies readonly SpellFacts['homeAfter'][]

export const spellPopulations = [
	'resident',
	'eu-eea',
	'without-permit',
] as const satisfies readonly SpellFacts['population'][]

/** Answers to whether children under 18 live there too. */
export const childrenAnswers = [
	'yes',
	'no',
	'unknown',
] as const satisfies readonly SpellFacts['withChildren'][]

/** From whom we know it. */
export const tellers = ['person', 'own-observation', 'landlord', 'other-unit', 'other'] as const
