import type { Act } from '../../../../platform/transaction.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { versionFor } from '../../rules/work/checklist.ts'
import { sourceOf } from '../../rules/work/shipped-checklist.ts'
import { stateOfTask } from '../../rules/work/tasks.ts'
import type { CaseRow } from '../../store/cases.ts'
import { listConsultations, listPaymentPlans } from '../../store/measures.ts'
import { listTicks } from '../../store/work-checklist.ts'
import { listEconomyMeasures, listTasks } from '../../store/work-tasks.ts'
import type { readHead } from '../case-head.ts'
import { hideFreeText, hidesFreeText } from '../hide-free-text.ts'
import { checksOf, readChecks } from './case-checks.ts'

/** Whom a case is about, as the checklist looks at them. */
type About = Pick<Awaited<ReturnType<typeof readHead>>, 'adults' | 'children' | 'home' | 'asked'>

/** The work in one case as the reader may see it; whom it is about is being asked for already. */
export async function readWork(act: Act, row: CaseRow, about: Promise<About>) {
	const { db, today } = act
	const [people, { checklist, versions }, made, staff, tasks, economy] = await Promise.all([
		about,
		readChecklist(act, row, about),
		listTicks(db, row.id),
		listStaffNames(db),
		listTasks(db, row.id),
		listEconomyMeasures(db, row.id),
	])
	const hidden = hidesFreeText(people)
	const names = new Map(staff.map((one) => [one.id, one.name]))
	const ticks = new Map(hideFreeText(made, hidden).map((tick) => [tick.code, tick]))
	return {
		closed: row.closedOn !== null,
		checklist: {
			version: versionFor(versions, row.openedOn)?.number ?? 1,
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
			state: stateOfTask(task, today),
			givenBy: names.get(task.givenBy) ?? null,
			givenTo: task.givenTo === null ? null : (names.get(task.givenTo) ?? null),
			doneBy: task.doneBy === null ? null : (names.get(task.doneBy) ?? null),
		})),
		economy: hideFreeText(economy, hidden),
		asksForElderlyCare: row.closedOn === null && checklist?.asksForElderlyCare === true,
	}
}

/** The checklist as it stands: what else there is around the case it does not ask for. */
async function readChecklist(act: Act, row: CaseRow, about: Promise<About>) {
	const { db, today } = act
	const [people, consultations, plans, read] = await Promise.all([
		about,
		listConsultations(db, [row.id]),
		listPaymentPlans(db, [row.id]),
		readChecks(act, [row.id]),
	])
	const [checklist] = checksOf(today, read, [{ ...people, row: people.asked, consultations, plans }])
	return { checklist, versions: read.versions }
}
