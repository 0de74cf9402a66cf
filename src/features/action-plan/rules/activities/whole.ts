import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { ActivityStatus } from '../activity.ts'

/** What one unit has said of an activity, as it was published. */
export type UnitTold = {
	readonly unitId: string
	readonly status: ActivityStatus
	readonly note: string
	readonly toldOn: PlainDate
}

/**
 * How it goes as a whole, from the units that do it: null when none of them has said anything, and then the plan keeper's
 * own word counts. A unit that is silent beside others has not begun. Stopped where all have stopped, done where all that
 * go on are done, late as soon as one is, not started while none has begun, and else going on.
 */
export function wholeOf(unitIds: readonly string[], told: readonly UnitTold[]): ActivityStatus | null {
	const said = new Map(told.map(({ unitId, status }) => [unitId, status]))
	if (!unitIds.some((unitId) => said.has(unitId))) return null
	const statuses = unitIds.map((unitId) => said.get(unitId) ?? 'not-started')
	const living = statuses.filter((status) => status !== 'stopped')
	if (living.length === 0) return 'stopped'
	if (living.includes('late')) return 'late'
	const [first = 'ongoing'] = living
	return living.every((status) => status === first) ? first : 'ongoing'
}
