import type { Act } from '../../../../platform/transaction.ts'
import { stateOfTask } from '../../rules/work/tasks.ts'
import { listCasesById } from '../../store/cases.ts'
import { listOpenTasksOf, type TaskRow } from '../../store/work-tasks.ts'
import type { StandingIn } from '../authorities/standing-in.ts'
import { type CaseView, childOf, titleOf, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import type { Matter } from '../matter.ts'

/**
 * Tasks of the actor and of those they stand in for, whoever has the case and though it has closed, and what has been
 * handed over and is waited for.
 */
export async function taskMatters(act: Act, { staffIds }: StandingIn, names: Names): Promise<Matter[]> {
	const tasks = await listOpenTasksOf(act.db, staffIds)
	if (tasks.length === 0) return []
	const about = [...new Set(tasks.map(({ caseId }) => caseId))]
	const views = await viewCases(act, await listCasesById(act.db, about))
	const viewOf = new Map(views.map((view) => [view.row.id, view]))
	return tasks.flatMap((task) => {
		const view = viewOf.get(task.caseId)
		return view === undefined ? [] : [matterOf(act, task, view, names)]
	})
}

type Names = ReadonlyMap<string, string>

function matterOf({ today, actor }: Act, task: TaskRow, view: CaseView, names: Names): Matter {
	const whose = task.givenTo ?? task.givenBy
	const waits = stateOfTask(task, today) === 'awaits-receipt'
	return {
		key: task.id,
		kind: waits ? 'waiting' : 'step',
		what: waits ? 'task-receipt' : 'case-task',
		title: titleOf(view),
		on: waits ? task.givenOn : (task.dueOn ?? task.givenOn),
		legal: false,
		children: view.row.children,
		childAges: view.children.map((child) => childOf(child, today).age),
		child: null,
		deadline: view.course.nearest?.on ?? null,
		alarm: null,
		insteadOf: whose === actor.actorId ? null : (names.get(whose) ?? null),
		task: hidesFreeText(view) ? null : task.task,
		to: `/evictions/${task.caseId}/work/${task.id}`,
	}
}
