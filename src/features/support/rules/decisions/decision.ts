import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { checkLegalBasis } from './legal-basis.ts'

/** What somebody can be granted or refused here. */
export const supportMatters = ['housing', 'housing-support', 'support', 'other'] as const
export type SupportMatter = (typeof supportMatters)[number]

export const decisionOutcomes = ['granted', 'partly', 'refused'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

export const isFavourable = (outcome: DecisionOutcome): boolean => outcome !== 'refused'

/** Why what was granted is not yet given: told to the authorities, so from a closed list and never about the person. */
export const delayReasons = [
	'no-home',
	'no-suitable-home',
	'no-staff',
	'offer-declined',
	'own-wish-to-wait',
	'not-reached',
	'other-authority',
	'other',
] as const
export type DelayReason = (typeof delayReasons)[number]

/** Why nothing is left to carry out. */
export const endReasons = [
	'withdrawn',
	'need-ceased',
	'new-decision',
	'moved-away',
	'period-over',
	'deceased',
	'other',
] as const
export type EndReason = (typeof endReasons)[number]

export const appealOutcomes = ['upheld', 'changed', 'sent-back', 'withdrawn'] as const

/** The committee itself, or somebody by an item of its order of delegation. */
type DecidedBy = 'committee' | { readonly delegation: { readonly id: string } | null }

/** Refusals: legal-basis-unknown, legal-basis-replaced, legal-basis-not-yet, not-delegated. */
export function checkDecision(
	{ legalBasis, decidedOn }: { readonly legalBasis: string; readonly decidedOn: PlainDate },
	by: DecidedBy,
): Refusal | null {
	const basis = checkLegalBasis(legalBasis, decidedOn)
	if (basis !== null) return basis
	return by !== 'committee' && by.delegation === null ? refuse({ because: 'not-delegated' }) : null
}

type Days = {
	readonly appliedOn: PlainDate | null
	readonly decidedOn: PlainDate
	readonly periodFrom: PlainDate | null
	readonly periodTo: PlainDate | null
	readonly notifiedOn: PlainDate | null
}

/** Days that do not go together, by field. */
export function faultsOfDays({ appliedOn, decidedOn, periodFrom, periodTo, notifiedOn }: Days) {
	const wrong = {
		appliedOn: appliedOn !== null && appliedOn > decidedOn ? 'applied-after-decided' : null,
		periodTo:
			periodFrom !== null && periodTo !== null && periodTo < periodFrom ? 'ends-before-it-begins' : null,
		notifiedOn: notifiedOn !== null && notifiedOn < decidedOn ? 'notified-before-decided' : null,
	}
	return Object.entries(wrong).flatMap(([path, problem]) => (problem === null ? [] : [{ path, problem }]))
}
