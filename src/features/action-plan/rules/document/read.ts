import type { ActivityStatus } from '../activity.ts'
import type { PlanDocument, PlannedActivity } from './document.ts'

/** How it goes with an activity, whatever versions say of it. */
export type Progress = {
	readonly id: string
	readonly status: ActivityStatus
	readonly statusNote: string
}

export type Activity = PlannedActivity &
	Omit<Progress, 'id'> & {
		readonly area: string
		/** Its class of cost is its area's: it has none of its own. */
		readonly costInherited: boolean
	}

/** The plan's activities with how each goes; what nobody has told of has not begun. */
export function activitiesIn(document: PlanDocument, progress: readonly Progress[]): Activity[] {
	const areas = new Map(document.areas.map((area) => [area.id, area]))
	const told = new Map(progress.map((one) => [one.id, one]))
	return document.activities.map((activity) => {
		const { status = 'not-started', statusNote = '' } = told.get(activity.id) ?? {}
		const area = areas.get(activity.areaId ?? '')
		const costClass = activity.costClass ?? area?.costClass ?? null
		const costInherited = activity.costClass === null && costClass !== null
		return { ...activity, area: area?.text ?? '', costClass, costInherited, status, statusNote }
	})
}

/** Goals as they are numbered on the page. */
export function goalsIn({ goals }: PlanDocument) {
	return goals.map((goal, at) => ({ ...goal, number: at + 1 }))
}
