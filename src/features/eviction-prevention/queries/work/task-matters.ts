import type { Act } from '../../../../platform/transaction.ts'
import { stateOfTask } from '../../rules/work/tasks.ts'
import type { TaskRow } from '../../store/work-tasks.ts'
import { childOf, titleOf } from '../case-view.ts'
import type { DatedCase } from '../dated-cases.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import type { Matter } from '../matter.ts'

/**
 * Tasks of the actor and of those they stand in for, whoever has the case and though it has closed, and what has been
 * handed over and is waited for.
 */
export function taskMatters(
	act: Act,
	tasks: readonly TaskRow[],
	views: ReadonlyMap<string, DatedCase>,
	names: Names,
): Matter[] {
	return tasks.flatMap((task) => {
		const view = views.get(task.caseId)
		return view === undefined ? [] : [matterOf(act, task, view, names)]
	})
}

type Names = ReadonlyMap<string, string>

function matterOf({ today, actor }: Act, task: TaskRow, view: DatedCase, names: Names): Matter {
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
