import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayGiveCodes } from '../../access.ts'
import { endUnusedReport } from '../../store/once.ts'

/** A code that nobody has used opens nothing from now on. */
export const endOneTimeReport = command({
	name: 'endOneTimeReport',
	input: z.object({ oneTimeReportId: id() }),
	may: mayGiveCodes,
	run: async ({ db, now }, { oneTimeReportId }) =>
		(await endUnusedReport(db, oneTimeReportId, now)) ? { oneTimeReportId } : missing,
	audit: ({ oneTimeReportId }) => ({ kind: 'one-time-report', ids: [oneTimeReportId] }),
})
