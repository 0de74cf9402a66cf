import type { PlainDate } from '../../../../foundation/plain-date.ts'

export const taskKinds = [
	'own',
	'elderly-care',
	'debt-advice',
	'school',
	'child-and-family',
	'income-support',
	'health-care',
	'other-administration',
] as const

/** What another administration can be asked for; `own` stays among colleagues. */
export const handOverKinds = taskKinds.filter((kind) => kind !== 'own')

type Task = {
	readonly doneOn: PlainDate | null
	readonly dueOn: PlainDate | null
	readonly administration: string | null
	readonly receivedOn: PlainDate | null
}

/** Done; late; waited for until the other administration says that it is theirs; else open. */
export type TaskState = 'done' | 'late' | 'awaits-receipt' | 'open'

export function stateOfTask(task: Task, today: PlainDate): TaskState {
	if (task.doneOn !== null) return 'done'
	if (task.dueOn !== null && task.dueOn < today) return 'late'
	return task.administration !== null && task.receivedOn === null ? 'awaits-receipt' : 'open'
}
