import { type Actor, hasRole } from '../../../platform/actor.ts'

export type HomelessnessTab = 'list' | 'flow' | 'count-week' | 'doubles' | 'needs'

const caseWork = ['officer', 'unit-manager', 'coordinator']

/** Who may use which page below Homelessness, in the order of the tabs. */
const doors: readonly (readonly [HomelessnessTab, readonly string[]])[] = [
	['list', [...caseWork, 'follow-up']],
	['flow', [...caseWork, 'strategist', 'reader', 'follow-up']],
	['count-week', [...caseWork, 'strategist', 'administrator']],
	['doubles', caseWork],
	['needs', [...caseWork, 'strategist', 'follow-up']],
]

/** For loaders: the tabs that the actor may use. */
export function tabsFor(actor: Actor): HomelessnessTab[] {
	return doors.flatMap(([tab, roles]) => (hasRole(actor, ...roles) ? [tab] : []))
}
