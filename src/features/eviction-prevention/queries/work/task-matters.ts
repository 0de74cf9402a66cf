import type { Act } from '../../../../platform/transaction.ts'
import { stateOfTask } from '../../rules/work/tasks.ts'
import type { CaseRow } from '../../store/cases.ts'
import { listOpenTasksOf, type TaskRow } from '../../store/work-tasks.ts'
import { type CaseView, childOf, titleOf, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import type { Matter } from '../matter.ts'

/** The actor's own tasks in open cases, whoever has the case, and what they have handed over and wait for. */
export async function taskMatters(act: Act, open: readonly CaseRow[]): Promise<Matter[]> {
	const tasks = await listOpenTasksOf(act.db, act.actor.actorId)
	if (tasks.length === 0) return []
	const about = new Set(tasks.map(({ caseId }) => caseId))
	const views = await viewCases(
		act,
		open.filter((row) => about.has(row.id)),
	)
	const viewOf = new Map(views.map((view) => [view.row.id, view]))
	return tasks.flatMap((task) => {
		const view = viewOf.get(task.caseId)
		return view === undefined ? [] : [matterOf(act, task, view)]
	})
}

function matterOf({ today }: Act, task: TaskRow, view: CaseView): Matter {
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
		insteadOf: null,
		task: hidesFreeText(view) ? null : task.task,
		to: `/evictions/${task.caseId}/work/${task.id}`,
	}
}
