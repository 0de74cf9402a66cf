import * as z from 'zod'
import { onPage } from '../../../foundation/on-page.ts'
import { showing, shownBy } from '../../../platform/audit.ts'
import { query } from '../../../platform/query.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { mayHandleCases } from '../access.ts'
import { concernsChildren } from '../rules/urgency.ts'
import { listOpenCases } from '../store/cases.ts'
import { type CaseView, shownIn, titleOf, viewCases } from './case-view.ts'
import { mostUrgentFirst } from './most-urgent-first.ts'

export const worklistFilters = ['own', 'unit', 'unassigned'] as const

/** Open cases that one may work with, most urgent first: children and unknown before the rest. */
export const worklist = query({
	name: 'worklist',
	input: z.object({
		whose: z.enum(worklistFilters).catch('own'),
		page: z.coerce.number().int().min(1).optional(),
	}),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { whose, page }) => {
		const [all, staff] = await Promise.all([listOpenCases(act.db), listStaffNames(act.db)])
		const own = all.filter((row) => row.assignedTo === act.actor.actorId)
		const unassigned = all.filter((row) => row.assignedTo === null)
		const { ordered: chosen, known } = await mostUrgentFirst(act, { own, unit: all, unassigned }[whose])
		const { from, rows } = onPage(chosen, page)
		const views = await viewCases(
			act,
			rows.map(({ row }) => row),
			known,
		)
		const names = new Map(staff.map(({ id, name }) => [id, name]))
		return showing(shownIn(views), {
			whose,
			counts: { own: own.length, unit: all.length, unassigned: unassigned.length },
			total: chosen.length,
			withChildren: chosen.filter(({ row }) => concernsChildren(row.children)).length,
			nearestOn: chosen.flatMap(({ nearestOn }) => nearestOn ?? []).toSorted()[0] ?? null,
			from,
			rows: views.map((view) => rowOf(view, names)),
		})
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: shownBy(value) }),
})

function rowOf(view: CaseView, names: ReadonlyMap<string, string>) {
	const { row, course, children } = view
	const [step] = view.steps
	return {
		...titleOf(view),
		ground: row.ground,
		childrenAnswer: row.children,
		children: children.length,
		clock: course.clock.state,
		nearest: course.nearest,
		assignedTo: row.assignedTo === null ? null : (names.get(row.assignedTo) ?? null),
		nextStep: step === undefined ? null : { id: step.id, child: step.child, facts: step.facts },
		lastContactOn: row.attemptDays.at(-1) ?? null,
	}
}
