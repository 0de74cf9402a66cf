import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { setTaskDone } from '../store/conferences.ts'

/** Done, by whoever of those who take part says so. */
export const finishConferenceTask = command({
	name: 'finishConferenceTask',
	input: z.object({ taskId: id() }),
	may: mayWorkWithHomelessness,
	run: async ({ db, today }, { taskId }) => ((await setTaskDone(db, taskId, today)) ? { taskId } : missing),
	audit: ({ taskId }) => ({ kind: 'conference', ids: [taskId] }),
})
