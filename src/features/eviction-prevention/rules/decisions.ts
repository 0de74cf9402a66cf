import type { Ore } from '../../../foundation/money.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { SupportMatter } from '../../support/index.ts'

export const decisionKinds = [
	'assume-liability',
	'economic-assistance',
	'assistance',
	'guarantee',
	'deviation-alternative-home',
	'other',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** What the committee may give others to decide: here, and about support. */
export type DelegableKind = DecisionKind | SupportMatter

export const delegableKinds = (matters: readonly SupportMatter[]): DelegableKind[] => [
	...new Set([...decisionKinds, ...matters]),
]

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
	readonly amountOre: Ore | null
}

type Item = { readonly limitOre: Ore | null }

/** The committee itself, or somebody by an item of its order of delegation, with what stands in the case before. */
export type DecidedBy = 'committee' | { readonly delegation: Item | null; readonly beforeOre: number }

// A promise to pay says how much and for which time: the letter to the landlord is read by it.
export const promisesToPay: readonly DecisionKind[] = ['assume-liability', 'guarantee']

/**
 * Refusals: amount-missing, not-delegated, over-delegation-limit (limit, before: whole kronor).
 */
export function checkDecision(decision: DecisionFacts, by: DecidedBy): Refusal | null {
	const { kind, amountOre } = decision
	if (promisesToPay.includes(kind) && amountOre === null) return refuse({ because: 'amount-missing' })
	if (by === 'committee') return null
	if (by.delegation === null) return refuse({ because: 'not-delegated' })
	const { limitOre } = by.delegation
	if (limitOre === null) return null
	if (amountOre === null) return refuse({ because: 'amount-missing' })
	if (by.beforeOre + amountOre <= limitOre) return null
	return refuse({
		because: 'over-delegation-limit',
		limit: limitOre / orePerKrona,
		before: by.beforeOre / orePerKrona,
	})
}

const orePerKrona = 100

type Days = {
	readonly kind: DecisionKind
	readonly decidedOn: PlainDate
	readonly periodFrom: PlainDate | null
	readonly periodTo: PlainDate | null
	readonly letterPostedOn: PlainDate | null
}

/** Days that do not go together, by field: a promise to pay has its time, and is not posted before it is decided. */
export function faultsOfDays({ kind, decidedOn, periodFrom, periodTo, letterPostedOn }: Days) {
	const isPromise = promisesToPay.includes(kind)
	const wrong = {
		periodFrom: isPromise && periodFrom === null ? 'required' : null,
		periodTo:
			isPromise && periodTo === null
				? 'required'
				: periodFrom !== null && periodTo !== null && periodTo < periodFrom
					? 'ends-before-it-begins'
					: null,
		letterPostedOn: letterPostedOn !== null && letterPostedOn < decidedOn ? 'posted-before-decided' : null,
	}
	return Object.entries(wrong).flatMap(([path, problem]) => (problem === null ? [] : [{ path, problem }]))
}
