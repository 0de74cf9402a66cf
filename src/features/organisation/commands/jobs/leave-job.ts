import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { text } from '../../../../platform/fields.ts'
import { mayKeepJobs } from '../../access.ts'
import { keepJobLeft, takeJobAway } from '../../store/jobs.ts'

/** A job that nobody waits for any more: it is not tried again, and why is kept. */
export const leaveJob = command({
	name: 'leaveJob',
	input: z.object({
		jobId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
		reason: text(500),
	}),
	may: mayKeepJobs,
	run: async (act, { jobId, reason }) => {
		const left = await takeJobAway(act.db, jobId)
		if (left === undefined) return missing
		await keepJobLeft(act, { ...left, reason })
		return { jobId }
	},
	audit: () => ({ kind: 'job', ids: [] }),
})
