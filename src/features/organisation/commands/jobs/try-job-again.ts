import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepJobs } from '../../access.ts'
import { putJobBack } from '../../store/jobs.ts'

/** What stood in the way is mended: the job is taken up at once, and once more. */
export const tryJobAgain = command({
	name: 'tryJobAgain',
	input: z.object({ jobId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) }),
	may: mayKeepJobs,
	run: async ({ db }, { jobId }) => ((await putJobBack(db, jobId)) ? { jobId } : missing),
	audit: () => ({ kind: 'job', ids: [] }),
})
