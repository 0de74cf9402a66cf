import { firstDayOf, type PlainDate, plainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { ActivityStatus } from '../activity.ts'
import type { PlanDocument } from '../document/document.ts'
import type { Activity } from '../document/read.ts'
import { isLate, lastDayOf } from './timing.ts'

type Task = {
	readonly id: string
	readonly activityId: string
	readonly what: string
	readonly beginsOn: PlainDate | null
	readonly dueOn: PlainDate
	readonly doneOn: PlainDate | null
	readonly unit: string | null
	readonly staff: string | null
}

/** A row of the time plan: what, from when, through which day, and how it goes with it. */
type Timed<More> = More & {
	readonly from: PlainDate | null
	readonly through: PlainDate
	readonly state: ActivityStatus
}

export type TimedTask = Timed<Task>
export type TimedActivity = Timed<Pick<Activity, 'id' | 'key' | 'text' | 'owner'>> & {
	/** The day that it is to be done by, where the plan names one. */
	readonly due: PlainDate | null
	readonly tasks: readonly TimedTask[]
}

export type TimePlan = {
	readonly fromYear: number
	readonly throughYear: number
	readonly groups: readonly { readonly area: string; readonly activities: readonly TimedActivity[] }[]
}

/** Activities by area in the order of the document, each with its tasks, over the years that the plan and they take. */
export function timePlanOf(
	document: PlanDocument,
	activities: readonly Activity[],
	tasks: readonly Task[],
	today: PlainDate,
): TimePlan {
	const timed = activities.map((one) => ({ ...timedActivity(one, tasks, today), area: one.area }))
	const areas = [...new Set(timed.map(({ area }) => area))]
	const rows = timed.flatMap((one) => [one, ...one.tasks])
	return {
		fromYear: Math.min(
			document.validFrom,
			...rows.flatMap(({ from }) => (from === null ? [] : [yearOf(from)])),
		),
		throughYear: Math.max(document.validTo, ...rows.map(({ through }) => yearOf(through))),
		groups: areas.map((area) => ({ area, activities: timed.filter((one) => one.area === area) })),
	}
}

function timedActivity(one: Activity, tasks: readonly Task[], today: PlainDate): TimedActivity {
	const { id, key, text, owner, due, periodFrom, periodTo, status } = one
	return {
		...{ id, key, text, owner, due: due === null ? null : lastDayOf(one) },
		...{ from: firstDayOf(periodFrom), through: plainDate(`${periodTo}-12-31`) },
		state: isLate(one, today) ? 'late' : status,
		tasks: tasks
			.filter(({ activityId }) => activityId === id)
			.map((task) => ({
				...{ ...task, from: task.beginsOn, through: task.doneOn ?? task.dueOn },
				state: stateOf(task, today),
			})),
	}
}

function stateOf({ beginsOn, dueOn, doneOn }: Task, today: PlainDate): ActivityStatus {
	if (doneOn !== null) return 'done'
	if (dueOn < today) return 'late'
	return beginsOn !== null && beginsOn > today ? 'not-started' : 'ongoing'
}
