import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { DecisionKind } from '../decisions.ts'

export type AmountDecided = {
	readonly kind: DecisionKind
	readonly amountOre: number | null
	readonly periodTo: PlainDate | null
	/** Null where the committee itself decided. */
	readonly decidedBy: string | null
}

/** What has been promised in the case by delegation and has not ended before that day: a limit is not passed in parts. */
export function inForceOre(
	decisions: readonly AmountDecided[],
	{ kind, on }: { kind: DecisionKind; on: PlainDate },
): number {
	return decisions
		.filter((one) => one.kind === kind && one.decidedBy !== null)
		.filter(({ periodTo }) => periodTo === null || periodTo >= on)
		.reduce((sum, { amountOre }) => sum + (amountOre ?? 0), 0)
}
