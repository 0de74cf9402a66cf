import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { changeBuild, findLastBuild } from '../../store/report-builds.ts'

/** Ends the gathering under way; the report keeps the material that it had. Refusals: no-build-under-way. */
export const cancelReportBuild = command({
	name: 'cancelReportBuild',
	input: z.object({ reportId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, now }, { reportId }) => {
		const build = await findLastBuild(db, reportId)
		if (build === null) return missing
		const done = await changeBuild(db, build.id, ['waiting', 'running'], { state: 'cancelled', endedAt: now })
		return done ? { reportId } : refuse({ because: 'no-build-under-way' })
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
