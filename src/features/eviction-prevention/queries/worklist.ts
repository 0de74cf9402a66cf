import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { mayHandleCases } from '../access.ts'
import { byUrgency } from '../rules/urgency.ts'
import { listOpenCases } from '../store/cases.ts'

import { type CaseView, childOf, shownIn, titleOf, viewCases } from './case-view.ts'

export const worklistFilters = ['own', 'unit', 'unassigned'] as const

/** Open cases that one may work with, most urgent first: children and unknown before the rest. */
export const worklist = query({
	name: 'worklist',
	input: z.object({ whose: z.enum(worklistFilters).catch('own') }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { whose }) => {
		const all = await listOpenCases(act.db)
		const own = all.filter((row) => row.assignedTo === act.actor.actorId)
		const unassigned = all.filter((row) => row.assignedTo === null)
		const chosen = { own, unit: all, unassigned }[whose]
		const views = await viewCases(act, chosen)
		const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
		return {
			whose,
			counts: { own: own.length, unit: all.length, unassigned: unassigned.length },
			rows: views
				.toSorted((a, b) => byUrgency(a.urgency, b.urgency))
				.map((view) => rowOf(view, names, act.today)),
			shown: shownIn(views),
		}
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [] }),
})

function rowOf(view: CaseView, names: ReadonlyMap<string, string>, today: Parameters<typeof childOf>[1]) {
	const { row, course, steps, children } = view
	return {
		...titleOf(view),
		ground: row.ground,
		openedOn: row.openedOn,
		childrenAnswer: row.children,
		children: children.map((child) => childOf(child, today)),
		clock: course.clock,
		recovery: course.recovery.state,
		nearest: course.nearest,
		debtOre: row.debtOre,
		assignedTo: row.assignedTo === null ? null : (names.get(row.assignedTo) ?? null),
		nextStep: steps[0] ?? null,
		lastContactOn: row.attemptDays.at(-1) ?? null,
	}
}
