import type { Actor } from '../../../platform/actor.ts'
import { mayReadAgreements, mayReadLadder, mayWorkWithHousing } from '../access.ts'

export type HousingTab = 'board' | 'tonight' | 'ladder' | 'agreements' | 'need'

/** Who may use which page below Housing, in the order of the tabs. */
const doors: readonly (readonly [HousingTab, (actor: Actor) => boolean])[] = [
	['board', mayWorkWithHousing],
	['tonight', mayWorkWithHousing],
	['ladder', mayReadLadder],
	['agreements', mayReadAgreements],
	['need', mayReadAgreements],
]

/** For loaders: the tabs that the actor may use. */
export function tabsFor(actor: Actor): HousingTab[] {
	return doors.flatMap(([tab, may]) => (may(actor) ? [tab] : []))
}
