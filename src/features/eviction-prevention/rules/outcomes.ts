/** How a case ended. `kept`: the household still holds the home, the headline is confirmed 180 days later. */
type Class = 'kept' | 'left' | 'other'

type OutcomeRule = {
	readonly class: Class
	/** An executed eviction: asks for recorded attempts, and for a home offered instead. */
	readonly evicted?: true
	/** Died and transferred leave the base of prevented evictions. */
	readonly outsideBase?: true
	/** Closed for want of contact: attempts must be on record. */
	readonly needsAttempts?: true
}

export const outcomeRules = {
	paid_before_notice: { class: 'kept' },
	paid_by_tenant: { class: 'kept' },
	paid_by_income_support: { class: 'kept' },
	payment_plan: { class: 'kept' },
	liability_assumed: { class: 'kept' },
	guarantee: { class: 'kept' },
	disturbance_ceased: { class: 'kept' },
	new_lease_agreed: { class: 'kept' },
	lease_taken_over_by_municipality: { class: 'kept' },
	withdrawn_by_landlord: { class: 'kept' },
	rejected_by_authority: { class: 'kept' },
	moved_voluntarily_to_other_dwelling: { class: 'left' },
	moved_to_unknown: { class: 'left' },
	moved_to_municipal_solution: { class: 'left' },
	left_before_execution: { class: 'left', needsAttempts: true },
	evicted_no_children: { class: 'left', evicted: true, needsAttempts: true },
	evicted_with_children: { class: 'left', evicted: true, needsAttempts: true },
	died: { class: 'other', outsideBase: true },
	transferred_municipality: { class: 'other', outsideBase: true },
	no_contact_closed: { class: 'other', needsAttempts: true },
} as const satisfies Readonly<Record<string, OutcomeRule>>

export type Outcome = keyof typeof outcomeRules

export const outcomes = Object.keys(outcomeRules) as readonly Outcome[]

/** What an officer may choose: handed over is a case only by the receipt of the one who took it. */
export const chosenOutcomes = outcomes.filter((outcome) => outcome !== 'transferred_municipality')

function ruleOf(outcome: Outcome): OutcomeRule {
	return outcomeRules[outcome]
}

export function classOf(outcome: Outcome): Class {
	return ruleOf(outcome).class
}

export function isEviction(outcome: Outcome): boolean {
	return ruleOf(outcome).evicted === true
}

export function needsAttempts(outcome: Outcome): boolean {
	return ruleOf(outcome).needsAttempts === true
}

export function isInBase(outcome: Outcome): boolean {
	return ruleOf(outcome).outsideBase !== true
}

/** Averted, until the check at 180 days confirms it. */
export const keptOutcomes: readonly Outcome[] = outcomes.filter((outcome) => classOf(outcome) === 'kept')
