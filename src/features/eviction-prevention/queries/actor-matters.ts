import { addDays, firstDayOf } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { listUnanswered } from '../store/authorities.ts'
import { listAdults, listHomes } from '../store/case-people.ts'
import { type CaseRow, listCasesById, listClosedWithPlan, listOpenCases } from '../store/cases.ts'
import { listFollowUpsDue } from '../store/measures.ts'
import { listOpenTasksOf } from '../store/work-tasks.ts'
import { type Now, nowIn, sentForOthers } from './authorities/stand-in.ts'
import { type StandingIn, standingInFor } from './authorities/standing-in.ts'
import { type CaseView, shownIn, viewCases } from './case-view.ts'
import { followUpMatter, type Matter, mattersOf } from './matter.ts'
import { taskMatters } from './work/task-matters.ts'

// Ahead: long enough to tell the next date when nothing is due this week. Behind: older checks stand in a list of their own.
const horizonDays = 60

/** What asks for the actor in the cases that are theirs: next steps, checks that are due, and what others owe an answer to. */
export async function actorMatters(act: Act) {
	const [open, unanswered, whose, staff] = await Promise.all([
		listOpenCases(act.db),
		listUnanswered(act.db),
		standingInFor(act),
		listStaffNames(act.db),
	])
	const own = open.filter((row) => row.assignedTo === act.actor.actorId)
	const asked = [...own, ...sentForOthers(act, open, unanswered, whose.off)]
	const names = new Map(staff.map((one) => [one.id, one.name]))
	const [closed, openTasks, due, older] = await readTheirs(act, whose)
	const [{ viewed, ofTasks }, adults, homes] = await Promise.all([
		viewEach(act, [...asked, ...closed], openTasks, open),
		listAdults(act, [...new Set(due.map((followUp) => followUp.householdId))]),
		listHomes(act.db, [...new Set(due.map((followUp) => followUp.homeId))]),
	])
	const viewsOf = (rows: readonly CaseRow[]) => rows.flatMap(({ id }) => viewed.get(id) ?? [])
	const [views, watched] = [viewsOf(asked), viewsOf(closed)]
	const now = nowIn(act)
	const tasks = taskMatters(act, openTasks, viewed, names)
	return {
		matters: [
			...views.flatMap((view) => ownOrSameDay(act, view, names, now)),
			...watched.flatMap((view) =>
				mattersOf(view, now).map((matter) => ({
					...matter,
					insteadOf: insteadOf(act, view.row.assignedTo, names),
				})),
			),
			...due.map((followUp) => ({
				...followUpMatter(followUp, adults, homes),
				insteadOf: insteadOf(act, followUp.assignedTo, names),
			})),
			...tasks,
		],
		olderChecks: older.length,
		shown: [
			...shownIn([...views, ...watched, ...viewsOf(ofTasks)]),
			...adults.map((adult) => adult.personId),
			...[...due, ...tasks.map(({ title }) => title)].map(({ caseId }) => caseId),
		],
	}
}

/** What is theirs beside open cases: closed ones with a plan, tasks, and checks that are due, with those that are older. */
async function readTheirs(act: Act, whose: StandingIn) {
	const since = addDays(act.today, -horizonDays)
	return await Promise.all([
		listClosedWithPlan(act.db, whose),
		listOpenTasksOf(act.db, whose.staffIds),
		listFollowUpsDue(act.db, whose, { from: since, until: addDays(act.today, horizonDays) }),
		listFollowUpsDue(act.db, whose, { from: firstDayOf(1900), until: since }),
	])
}

/** The cases that tasks lie in: those that were read already, and the others. */
async function casesOf(act: Act, tasks: readonly { caseId: string }[], read: readonly CaseRow[]) {
	const known = new Map(read.map((row) => [row.id, row]))
	const ids = [...new Set(tasks.map(({ caseId }) => caseId))]
	const others = await listCasesById(
		act.db,
		ids.filter((id) => !known.has(id)),
	)
	return [...ids.flatMap((id) => known.get(id) ?? []), ...others]
}

/** Each case once, however many ways lead to it, and which of them the tasks lie in. */
async function viewEach(
	act: Act,
	rows: readonly CaseRow[],
	tasks: readonly { caseId: string }[],
	open: readonly CaseRow[],
) {
	const ofTasks = await casesOf(act, tasks, [...open, ...rows])
	const once = [...new Map([...rows, ...ofTasks].map((row) => [row.id, row])).values()]
	const viewed: ReadonlyMap<string, CaseView> = new Map(
		(await viewCases(act, once)).map((view) => [view.row.id, view]),
	)
	return { viewed, ofTasks }
}

/** Everything in one's own case; of another's only the answer that must go out the same day. */
function ownOrSameDay(act: Act, view: CaseView, names: ReadonlyMap<string, string>, now: Now): Matter[] {
	const matters = mattersOf(view, now)
	const { assignedTo } = view.row
	if (assignedTo === act.actor.actorId) return matters
	const whose = insteadOf(act, assignedTo, names)
	return matters.filter((matter) => matter.alarm !== null).map((matter) => ({ ...matter, insteadOf: whose }))
}

function insteadOf({ actor }: Act, assignedTo: string | null, names: ReadonlyMap<string, string>) {
	return assignedTo === null || assignedTo === actor.actorId ? null : (names.get(assignedTo) ?? null)
}
