import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Activity } from '../document/read.ts'
import { isLate, isOpen, lastDayOf, staleFor } from './timing.ts'

type Task = {
	readonly id: string
	readonly activityId: string
	readonly what: string
	readonly unitId: string | null
	readonly staffId: string | null
	readonly dueOn: PlainDate
	readonly doneOn: PlainDate | null
}

/** For whom: `all` keeps the plan, a unit's manager answers for units, everybody for the tasks given to themselves. */
export type Reminded = {
	readonly all: boolean
	readonly unitIds: readonly string[]
	readonly staffId: string
}

type About = { readonly activityId: string; readonly key: string; readonly text: string }
export type LateActivity = About & { readonly lastDay: PlainDate }
export type StaleActivity = About & { readonly days: number }
export type LateTask = About & { readonly taskId: string; readonly what: string; readonly dueOn: PlainDate }

type Days = { readonly today: PlainDate; readonly followedFrom: PlainDate }

/** What somebody should hear of a plan: what is late, what nobody has told of for long, and tasks past their day. */
export function remindersOf(
	activities: readonly Activity[],
	tasks: readonly Task[],
	reminded: Reminded,
	{ today, followedFrom }: Days,
): {
	readonly late: readonly LateActivity[]
	readonly stale: readonly StaleActivity[]
	readonly tasks: readonly LateTask[]
} {
	const own = activities.flatMap((activity) => asTheirs(activity, reminded))
	const about = ({ id, key, text }: Activity): About => ({ activityId: id, key, text })
	const known = new Map(activities.map((one) => [one.id, one]))
	return {
		late: own.filter((one) => isLate(one, today)).map((one) => ({ ...about(one), lastDay: lastDayOf(one) })),
		stale: own.flatMap((one) => {
			const days = staleFor(one, { today, followedFrom })
			return days === null ? [] : [{ ...about(one), days }]
		}),
		tasks: tasks.flatMap((task) => {
			const activity = known.get(task.activityId)
			if (
				activity === undefined ||
				task.doneOn !== null ||
				task.dueOn >= today ||
				!isTheirs(task, reminded)
			) {
				return []
			}
			return [{ ...about(activity), taskId: task.id, what: task.what, dueOn: task.dueOn }]
		}),
	}
}

/**
 * The activity as whoever is reminded answers for it: the whole of it, or the unit of theirs that is furthest behind. A
 * unit that is done with its part is not asked for the others'.
 */
function asTheirs(activity: Activity, { all, unitIds }: Reminded): Activity[] {
	if (all) return [activity]
	const told = new Map(activity.units.map((unit) => [unit.unitId, unit]))
	const parts = activity.unitIds
		.filter((unitId) => unitIds.includes(unitId))
		.map((unitId): Activity => {
			const said = told.get(unitId)
			return { ...activity, status: said?.status ?? 'not-started', toldOn: said?.toldOn ?? null }
		})
		.filter(({ status }) => isOpen(status))
	const [first] = parts.toSorted(
		(a, b) => rank(a) - rank(b) || ((a.toldOn ?? '') < (b.toldOn ?? '') ? -1 : 1),
	)
	return first === undefined ? [] : [first]
}

const rank = ({ status }: Activity) => (status === 'late' ? 0 : 1)

function isTheirs({ unitId, staffId }: Task, { all, unitIds, staffId: own }: Reminded): boolean {
	return all || staffId === own || (unitId !== null && unitIds.includes(unitId))
}
