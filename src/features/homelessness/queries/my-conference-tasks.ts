import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { listTasksOf } from '../store/conferences.ts'
import { nameIn } from './name-in.ts'

/** What one has taken on in conferences, the nearest day first. */
export const myConferenceTasks = query({
	name: 'myConferenceTasks',
	input: z.object({}),
	may: mayWorkWithHomelessness,
	run: async ({ db, actor }) => ({
		tasks: (await listTasksOf(db, actor.actorId)).map((task) => ({
			...{ taskId: task.id, what: task.what, dueOn: task.dueOn, conference: task.conference },
			...{ conferenceId: task.conferenceId, itemId: task.itemId, personId: task.personId },
			name: nameIn(task),
		})),
	}),
	audit: (_, value) => ({ kind: 'conference', ids: value?.tasks.map((task) => task.personId) ?? [] }),
})
