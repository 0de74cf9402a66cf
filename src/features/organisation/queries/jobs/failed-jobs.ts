import * as z from 'zod'
import { jobFaults } from '../../../../platform/job-fault.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepJobs } from '../../access.ts'
import { listFailedJobs, listJobsLeft } from '../../store/jobs.ts'

/** The municipality's own jobs that did not get done, and those that were left with why. What they carry is not told. */
export const failedJobs = query({
	name: 'failedJobs',
	input: z.object({}),
	may: mayKeepJobs,
	run: async ({ db }) => {
		const [failed, left] = [await listFailedJobs(db), await listJobsLeft(db)]
		return {
			failed: failed.map((job) => ({ ...job, fault: kindOf(job.fault) })),
			left: left.map((job) => ({ ...job, fault: kindOf(job.fault) })),
		}
	},
	audit: () => ({ kind: 'job', ids: [] }),
})

const kindOf = (fault: string) => jobFaults.find((kind) => kind === fault) ?? 'bug'
