import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { versionFor } from '../../rules/work/checklist.ts'
import { sourceOf } from '../../rules/work/shipped-checklist.ts'
import { stateOfTask } from '../../rules/work/tasks.ts'
import { type CaseRow, findCase } from '../../store/cases.ts'
import { listConsultations, listPaymentPlans } from '../../store/measures.ts'
import { listTicks } from '../../store/work-checklist.ts'
import { listEconomyMeasures, listTasks } from '../../store/work-tasks.ts'
import { headOf, readHead } from '../case-head.ts'
import { hideFreeText, hidesFreeText } from '../hide-free-text.ts'
import { checksOf, readChecks } from './case-checks.ts'

/** The work in a case beneath its head: who does what by when, the household's money, and the checklist as it stands. */
export const caseWork = query({
	name: 'caseWork',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const [{ head, checklist, versions }, made, staff, tasks, economy] = await Promise.all([
			readChecklist(act, row),
			listTicks(act.db, caseId),
			listStaffNames(act.db),
			listTasks(act.db, caseId),
			listEconomyMeasures(act.db, caseId),
		])
		const hidden = hidesFreeText(head)
		const names = new Map(staff.map((one) => [one.id, one.name]))
		const ticks = new Map(hideFreeText(made, hidden).map((tick) => [tick.code, tick]))
		const version = versionFor(versions, row.openedOn)
		return {
			...headOf(act, head),
			closed: row.closedOn !== null,
			checklist: {
				version: version?.number ?? 1,
				openRequired: checklist?.openRequired ?? [],
				items: (checklist?.items ?? []).map((item) => {
					const tick = ticks.get(item.code)
					return {
						...item,
						...sourceOf(item.code),
						tickedOn: tick?.onDay ?? null,
						tickedBy: tick === undefined ? null : (names.get(tick.tickedBy) ?? null),
						note: tick?.note ?? null,
					}
				}),
			},
			tasks: hideFreeText(tasks, hidden).map((task) => ({
				...task,
				state: stateOfTask(task, act.today),
				givenBy: names.get(task.givenBy) ?? null,
				givenTo: task.givenTo === null ? null : (names.get(task.givenTo) ?? null),
				doneBy: task.doneBy === null ? null : (names.get(task.doneBy) ?? null),
			})),
			economy: hideFreeText(economy, hidden),
			asksForElderlyCare: row.closedOn === null && checklist?.asksForElderlyCare === true,
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})

/** The checklist as it stands, and those whom it looks at: what else there is around the case it does not ask for. */
async function readChecklist(act: Act, row: CaseRow) {
	const { db, today } = act
	const [head, consultations, plans, read] = await Promise.all([
		readHead(act, row),
		listConsultations(db, [row.id]),
		listPaymentPlans(db, [row.id]),
		readChecks(act, [row.id]),
	])
	const [checklist] = checksOf(today, read, [{ ...head, row: head.asked, consultations, plans }])
	return { head, checklist, versions: read.versions }
}
