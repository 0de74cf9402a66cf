import type { ActivityFacts } from '../facts.ts'
import type { ShownStatus } from '../small-numbers.ts'

export type Standing = { readonly indicatorId: string; readonly status: ShownStatus }
export type Moving = Pick<ActivityFacts, 'id' | 'text' | 'status'> & {
	readonly indicatorIds: readonly string[]
}

/** What somebody must decide about a figure that does not go as it should. */
export type ToDecide = {
	readonly indicatorId: string
	readonly status: ShownStatus
	/** `nothing-moves-it`: no activity; `late`: some of them are late or stopped; `not-enough`: all go as planned, and still. */
	readonly because: 'nothing-moves-it' | 'late' | 'not-enough'
	readonly activities: number
	readonly late: readonly {
		readonly id: string
		readonly text: string
		readonly status: ActivityFacts['status']
	}[]
}

const offTrack: readonly ShownStatus[] = ['wrong-way', 'not-reached', 'behind']

/** Of each figure that is off its way what there is to decide: the worst first, in the board's order within each. */
export function toDecide(standings: readonly Standing[], activities: readonly Moving[]): ToDecide[] {
	return standings
		.filter(({ status }) => offTrack.includes(status))
		.map(({ indicatorId, status }): ToDecide => {
			const moving = activities.filter(({ indicatorIds }) => indicatorIds.includes(indicatorId))
			const late = moving
				.filter((one) => one.status === 'late' || one.status === 'stopped')
				.map((one) => ({ id: one.id, text: one.text, status: one.status }))
			const because = moving.length === 0 ? 'nothing-moves-it' : late.length > 0 ? 'late' : 'not-enough'
			return { indicatorId, status, because, activities: moving.length, late }
		})
		.toSorted((a, b) => offTrack.indexOf(a.status) - offTrack.indexOf(b.status))
}
