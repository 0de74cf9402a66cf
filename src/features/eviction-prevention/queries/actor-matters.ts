import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { listUnanswered } from '../store/authorities.ts'
import { type CaseRow, listCasesById, listOpenCases } from '../store/cases.ts'
import { countFollowUpsBefore, listFollowUpsDue } from '../store/measures.ts'
import { listOpenTasksOf } from '../store/work-tasks.ts'
import { whoLivesIn } from './around-cases.ts'
import { type Now, nowIn, sentForOthers } from './authorities/stand-in.ts'
import { type StandingIn, standingInFor } from './authorities/standing-in.ts'
import { shownIn } from './case-view.ts'
import { type DatedCase, datedCases } from './dated-cases.ts'
import { plansToWatch } from './debt/watched-plans.ts'
import { followUpMatter, type Matter, mattersOf } from './matter.ts'
import { taskMatters } from './work/task-matters.ts'

// Ahead: long enough to tell the next date when nothing is due this week. Behind: older checks stand in a list of their own.
const horizonDays = 60

/**
 * What asks for the actor in the cases that are theirs: next steps, checks that are due, and what others owe an answer to.
 * Of checks after the last day only the next one's day is told, and of nobody.
 */
export async function actorMatters(act: Act, checksUntil: PlainDate = addDays(act.today, horizonDays)) {
	const [open, unanswered, whose] = await Promise.all([
		listOpenCases(act.db),
		listUnanswered(act.db),
		standingInFor(act),
	])
	const own = open.filter((row) => row.assignedTo === act.actor.actorId)
	const asked = [...own, ...sentForOthers(act, open, unanswered, whose.off)]
	// Whose a matter is is told where it is not the actor's own.
	const alone = whose.staffIds.length === 1 && asked.length === own.length
	const [staff, theirs] = await Promise.all([
		alone ? [] : listStaffNames(act.db),
		readTheirs(act, whose, asked, checksUntil),
	])
	const names = new Map(staff.map((one) => [one.id, one.name]))
	const { agreed, asking, openTasks, due, older, nextCheckOn } = theirs
	const { closed, ofTasks } = await casesOf(act, open, asking, openTasks)
	const rows = [...new Map([...asked, ...closed, ...ofTasks].map((row) => [row.id, row])).values()]
	const reading = whoLivesIn(act, [...rows, ...due])
	const [views, living] = await Promise.all([
		datedCases(act, rows, { living: reading, unanswered, agreed }),
		reading,
	])
	const viewed: ReadonlyMap<string, DatedCase> = new Map(views.map((view) => [view.row.id, view]))
	const viewsOf = (some: readonly CaseRow[]) => some.flatMap(({ id }) => viewed.get(id) ?? [])
	const now = nowIn(act)
	const whoseIs = (assignedTo: string | null) => insteadOf(act, assignedTo, names)
	const checks = due.map((one) => ({
		...followUpMatter(one, living),
		insteadOf: whoseIs(one.assignedTo),
	}))
	const households = new Set(due.map(({ householdId }) => householdId))
	return {
		matters: [
			...viewsOf(asked).flatMap((view) => ownOrSameDay(act, view, names, now)),
			...viewsOf(closed).flatMap((view) =>
				mattersOf(view, now).map((matter) => ({ ...matter, insteadOf: whoseIs(view.row.assignedTo) })),
			),
			...checks,
			...taskMatters(act, openTasks, viewed, names),
		],
		olderChecks: older,
		nextCheckOn,
		shown: [
			...shownIn(views),
			...living.adults.filter((adult) => households.has(adult.householdId)).map((adult) => adult.personId),
			...due.map(({ caseId }) => caseId),
		],
	}
}

/** What is theirs beside open cases: closed ones that ask for something, tasks, and checks that are due, with how many are older. */
async function readTheirs(act: Act, whose: StandingIn, asked: readonly CaseRow[], checksUntil: PlainDate) {
	const since = addDays(act.today, -horizonDays)
	const [{ agreed, asking }, openTasks, checks, older] = await Promise.all([
		plansToWatch(act, whose, asked),
		listOpenTasksOf(act.db, whose.staffIds),
		listFollowUpsDue(act.db, whose, { from: since, until: addDays(act.today, horizonDays) }),
		countFollowUpsBefore(act.db, whose, since),
	])
	return {
		...{ agreed, asking, openTasks, older },
		due: checks.filter(({ dueOn }) => dueOn <= checksUntil),
		nextCheckOn: checks.find(({ dueOn }) => dueOn > checksUntil)?.dueOn ?? null,
	}
}

/** The closed cases that ask for something, in the order they closed, and the cases that tasks lie in: open ones were read already. */
async function casesOf(
	{ db }: Act,
	open: readonly CaseRow[],
	asking: readonly string[],
	tasks: readonly { caseId: string }[],
) {
	const known = new Map(open.map((row) => [row.id, row]))
	const ofTasks = new Set(tasks.map(({ caseId }) => caseId))
	const others = await listCasesById(
		db,
		[...new Set([...asking, ...ofTasks])].filter((id) => !known.has(id)),
	)
	const found = new Map([...known, ...others.map((row) => [row.id, row] as const)])
	const rowsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => found.get(id) ?? [])
	const asks = new Set(asking)
	return { closed: others.filter(({ id }) => asks.has(id)), ofTasks: rowsOf(ofTasks) }
}

/** Everything in one's own case; of another's only the answer that must go out the same day. */
function ownOrSameDay(act: Act, view: DatedCase, names: ReadonlyMap<string, string>, now: Now): Matter[] {
	const matters = mattersOf(view, now)
	const { assignedTo } = view.row
	if (assignedTo === act.actor.actorId) return matters
	const whose = insteadOf(act, assignedTo, names)
	return matters.filter((matter) => matter.alarm !== null).map((matter) => ({ ...matter, insteadOf: whose }))
}

function insteadOf({ actor }: Act, assignedTo: string | null, names: ReadonlyMap<string, string>) {
	return assignedTo === null || assignedTo === actor.actorId ? null : (names.get(assignedTo) ?? null)
}
