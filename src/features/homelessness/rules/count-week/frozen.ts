import type { Coverage } from './coverage.ts'
import type { Reconciliation } from './reconciliation.ts'
import type { CountResults } from './results.ts'

/** Pairs of answers in numbers: certain, settled as one person or two, and left as they were. */
export type DoubleNumbers = {
	readonly certain: number
	readonly same: number
	readonly different: number
	readonly open: number
}

/** What a closed round says for ever, by every definition there was. */
export type FrozenCount = {
	readonly results: readonly CountResults[]
	readonly coverage: Coverage
	readonly doubles: DoubleNumbers
	readonly reconciliation: Reconciliation
}
