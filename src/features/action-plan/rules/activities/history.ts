import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { ActivityStatus } from '../activity.ts'

type Told = {
	readonly by: string | null
	readonly publishedBy: string | null
	readonly toldOn: PlainDate
	readonly at: Instant
}

type Word = Told & {
	readonly unit: string | null
	readonly status: ActivityStatus
	readonly note: string
}

type TaskState = Told & {
	readonly taskId: string
	readonly what: string
	readonly unit: string | null
	readonly dueOn: PlainDate
	readonly doneOn: PlainDate | null
	readonly struckOn: PlainDate | null
}

/** One thing that was told of an activity. `publishedBy` is null where whoever told it needed nobody to publish it. */
export type ActivityEvent = Told & {
	readonly unit: string | null
} & (
		| { readonly what: 'status'; readonly status: ActivityStatus; readonly note: string }
		| { readonly what: 'task-added' | 'task-changed'; readonly task: string; readonly dueOn: PlainDate }
		| { readonly what: 'task-done' | 'task-struck'; readonly task: string }
	)

/** What was told of an activity, the latest first. Rows come in the order in which they were written. */
export function historyOf(words: readonly Word[], tasks: readonly TaskState[]): ActivityEvent[] {
	const events: ActivityEvent[] = [
		...words.map(({ unit, status, note, ...told }) => ({
			...{ ...whoTold(told), unit, what: 'status' as const, status, note },
		})),
		...[...Map.groupBy(tasks, ({ taskId }) => taskId).values()].flatMap((states) =>
			states.map((state, at): ActivityEvent => {
				const told = { ...whoTold(state), unit: state.unit, task: state.what }
				if (at === 0) return { ...told, what: 'task-added', dueOn: state.dueOn }
				if (state.doneOn !== null) return { ...told, what: 'task-done' }
				if (state.struckOn !== null) return { ...told, what: 'task-struck' }
				return { ...told, what: 'task-changed', dueOn: state.dueOn }
			}),
		),
	]
	return events.toSorted((a, b) => latestFirst(a.toldOn, b.toldOn) || latestFirst(a.at, b.at))
}

const latestFirst = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

function whoTold({ by, publishedBy, toldOn, at }: Told): Told {
	return { by, publishedBy: publishedBy === by ? null : publishedBy, toldOn, at }
}
