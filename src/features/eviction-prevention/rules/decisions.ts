import type { Ore } from '../../../foundation/money.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { checkLegalBasis } from './legal-basis.ts'

export const decisionKinds = [
	'assume-liability',
	'economic-assistance',
	'assistance',
	'guarantee',
	'deviation-alternative-home',
	'other',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** The paragraph that a kind of decision ordinarily rests on. */
export const usualBasis: Readonly<Record<DecisionKind, string | null>> = {
	'assume-liability': 'JB 12:44',
	'economic-assistance': 'SoL 12:1',
	assistance: 'SoL 11:1',
	guarantee: 'SoL 12:1',
	'deviation-alternative-home': 'SoL 14:3',
	other: null,
}

export type DecisionFacts = {
	readonly kind: DecisionKind
	readonly legalBasis: string
	readonly decidedOn: PlainDate
	readonly amountOre: Ore | null
	readonly limitOre: Ore | null
}

// A promise to pay says how much: the letter to the landlord is read by its amount.
const withAmount: readonly DecisionKind[] = ['assume-liability', 'guarantee']

/** Refusals: legal-basis-unknown, legal-basis-replaced, legal-basis-not-yet, amount-missing, over-delegation-limit. */
export function checkDecision(decision: DecisionFacts): Refusal | null {
	const basis = checkLegalBasis(decision.legalBasis, decision.decidedOn)
	if (basis !== null) return basis
	const { kind, amountOre, limitOre } = decision
	if (withAmount.includes(kind) && amountOre === null) return refuse({ because: 'amount-missing' })
	if (amountOre !== null && limitOre !== null && amountOre > limitOre) {
		return refuse({ because: 'over-delegation-limit' })
	}
	return null
}
