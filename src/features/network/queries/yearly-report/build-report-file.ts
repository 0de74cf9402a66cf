import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadNetwork } from '../../access.ts'
import { findReport } from '../../store/yearly-report.ts'
import { reportAsRead } from './report-as-read.ts'

/** A report, draft or frozen, ready to be set as Word or PDF. */
export const buildReportFile = query({
	name: 'buildReportFile',
	input: z.object({ reportId: id() }),
	may: mayReadNetwork,
	run: async (act, { reportId }) => {
		const report = await findReport(act.db, reportId)
		if (report === null) return missing
		const { document } = await reportAsRead(act, report)
		const name = report.language === 'sv' ? 'arsrapport' : 'yearly-report'
		return { document, fileName: `${name}-${report.year}-version-${report.version}` }
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
