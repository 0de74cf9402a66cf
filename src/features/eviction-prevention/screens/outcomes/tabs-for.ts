import type { Actor } from '../../../../platform/actor.ts'
import { mayReadExactOutcomes, mayReadOutcomes, mayReadReconciliation, maySeeCaseLoad } from '../../access.ts'

export type OutcomeTab = 'prevented' | 'executed' | 'funnel' | 'landlords' | 'load'

/** Who may use which board, in the order of the tabs. */
const doors: readonly (readonly [OutcomeTab, (actor: Actor) => boolean])[] = [
	['prevented', mayReadOutcomes],
	['executed', mayReadReconciliation],
	['funnel', mayReadOutcomes],
	['landlords', mayReadExactOutcomes],
	['load', maySeeCaseLoad],
]

/** For loaders: the boards that the actor may use. */
export function tabsFor(actor: Actor): OutcomeTab[] {
	return doors.flatMap(([tab, may]) => (may(actor) ? [tab] : []))
}
