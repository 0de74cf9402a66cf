import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { stateOfWait, waitNow, waitsOf } from '../../rules/decisions/three-months.ts'
import type { DecisionRow } from '../../store/decisions.ts'

/** A decision as pages show it: what somebody waits for now and how long there is left. */
export function decisionView(decision: DecisionRow, today: PlainDate) {
	const { committeeId: _, ...shown } = decision
	const wait = waitNow(decision, today)
	return {
		...{ ...shown, waits: waitsOf(decision) },
		wait: wait === null ? null : { ...wait, state: stateOfWait(wait, today) },
	}
}
export type DecisionView = ReturnType<typeof decisionView>
