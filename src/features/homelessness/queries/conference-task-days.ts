import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { listTasksOf } from '../store/conferences.ts'

/** By which days one is to do what one has taken on in conferences: of nobody by name. */
export const conferenceTaskDays = query({
	name: 'conferenceTaskDays',
	input: z.object({}),
	may: mayWorkWithHomelessness,
	run: async ({ db, actor }) => ({ days: (await listTasksOf(db, actor.actorId)).map(({ dueOn }) => dueOn) }),
	audit: () => ({ kind: 'conference', ids: [] }),
})
