import type { Actor } from '../../../platform/actor.ts'
import { mayFollowUp, mayReadCounts, mayReadFlow, mayReadNeeds, mayWorkWithHomelessness } from '../access.ts'

export type HomelessnessTab = 'list' | 'flow' | 'count-week' | 'doubles' | 'needs'

/** Who may use which page below Homelessness, in the order of the tabs. */
const doors: readonly (readonly [HomelessnessTab, (actor: Actor) => boolean])[] = [
	['list', (actor) => mayWorkWithHomelessness(actor) || mayFollowUp(actor)],
	['flow', mayReadFlow],
	['count-week', mayReadCounts],
	['doubles', mayWorkWithHomelessness],
	['needs', mayReadNeeds],
]

/** For loaders: the tabs that the actor may use. */
export function tabsFor(actor: Actor): HomelessnessTab[] {
	return doors.flatMap(([tab, may]) => (may(actor) ? [tab] : []))
}
