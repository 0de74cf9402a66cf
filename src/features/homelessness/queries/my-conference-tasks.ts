import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { mayBeSpokenOf } from '../rules/conference.ts'
import { listTasksOf } from '../store/conferences.ts'
import { nameIn } from './name-in.ts'

/**
 * What one has taken on in conferences, the nearest day first. What was agreed on is done also after the conference is
 * closed; once the person's consent has ended it is told without whom it is about.
 */
export const myConferenceTasks = query({
	name: 'myConferenceTasks',
	input: z.object({}),
	may: mayWorkWithHomelessness,
	run: async ({ db, actor, today }) => ({
		tasks: (await listTasksOf(db, actor.actorId)).map((task) => {
			const consented = mayBeSpokenOf(task, { closedOn: null }, today)
			return {
				...{ taskId: task.id, what: task.what, dueOn: task.dueOn, conference: task.conference },
				...{ conferenceId: task.conferenceId, itemId: task.itemId, consented },
				...(consented ? { personId: task.personId, name: nameIn(task) } : { personId: null, name: null }),
			}
		}),
	}),
	audit: (_, value) => ({
		kind: 'conference',
		ids: value?.tasks.flatMap(({ personId }) => personId ?? []) ?? [],
	}),
})
