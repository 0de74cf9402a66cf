import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { changeReport } from '../../store/yearly-report.ts'
import { draftOf } from './draft.ts'

/** What the report is called and whom it is for. Refusals: report-frozen. */
export const editReportHead = command({
	name: 'editReportHead',
	input: z.object({ reportId: id(), title: text(200), audience: text(200) }),
	may: mayKeepNetwork,
	run: async (act, { reportId, ...given }) => {
		const found = await draftOf(act, reportId)
		if (found.is === 'no') return found.answer
		await changeReport(act.db, reportId, given)
		return { reportId }
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
