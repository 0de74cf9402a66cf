import type { Actor } from '../../../../platform/actor.ts'
import { mayReadOutcomes, mayReadReconciliation } from '../../access.ts'

export type OutcomeTab = 'prevented' | 'executed'

/** Who may use which board, in the order of the tabs. */
const doors: readonly (readonly [OutcomeTab, (actor: Actor) => boolean])[] = [
	['prevented', mayReadOutcomes],
	['executed', mayReadReconciliation],
]

/** For loaders: the boards that the actor may use. */
export function tabsFor(actor: Actor): OutcomeTab[] {
	return doors.flatMap(([tab, may]) => (may(actor) ? [tab] : []))
}
