import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type UnitTold, wholeOf } from '../activities/whole.ts'
import type { ActivityStatus } from '../activity.ts'
import type { PlanDocument, PlannedActivity } from './document.ts'

/** How it goes with an activity, whatever versions say of it. */
export type Progress = {
	readonly id: string
	readonly status: ActivityStatus
	readonly statusNote: string
	/** When anything was last told of the whole or its tasks. */
	readonly toldOn: PlainDate | null
	readonly units: readonly UnitTold[]
}

export type Activity = PlannedActivity &
	Omit<Progress, 'id'> & {
		readonly area: string
		/** Its class of cost is its area's: it has none of its own. */
		readonly costInherited: boolean
		/** The status is what its units say together, not the plan keeper's own word. */
		readonly byUnits: boolean
	}

/** The plan's activities with how each goes; what nobody has told of has not begun. */
export function activitiesIn(document: PlanDocument, progress: readonly Progress[]): Activity[] {
	const areas = new Map(document.areas.map((area) => [area.id, area]))
	const told = new Map(progress.map((one) => [one.id, one]))
	return document.activities.map((activity) => {
		const known = told.get(activity.id) ?? untold
		const units = known.units.filter(({ unitId }) => activity.unitIds.includes(unitId))
		const whole = wholeOf(activity.unitIds, units)
		const area = areas.get(activity.areaId ?? '')
		const costClass = activity.costClass ?? area?.costClass ?? null
		const costInherited = activity.costClass === null && costClass !== null
		return {
			...{ ...activity, area: area?.text ?? '', costClass, costInherited },
			...{ status: whole ?? known.status, byUnits: whole !== null, statusNote: known.statusNote },
			...{ toldOn: latestOf([known.toldOn, ...units.map(({ toldOn }) => toldOn)]), units },
		}
	})
}

const untold: Omit<Progress, 'id'> = { status: 'not-started', statusNote: '', toldOn: null, units: [] }

function latestOf(days: readonly (PlainDate | null)[]): PlainDate | null {
	return (
		days
			.filter((day) => day !== null)
			.toSorted()
			.at(-1) ?? null
	)
}

/** Goals as they are numbered on the page. */
export function goalsIn({ goals }: PlanDocument) {
	return goals.map((goal, at) => ({ ...goal, number: at + 1 }))
}
