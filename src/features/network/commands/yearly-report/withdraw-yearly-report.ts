import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { findStand, holdPublishing, withdraw } from '../../../reports/published.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdReport } from '../../store/yearly-report.ts'

/**
 * Takes every open version of a year's report away from the public pages; at the address stands that it was withdrawn. In the
 * network the report stands as it was frozen. Refusals: not-open.
 */
export const withdrawYearlyReport = command({
	name: 'withdrawYearlyReport',
	input: z.object({ reportId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, actor, now }, { reportId }) => {
		const report = await holdReport(db, reportId)
		if (report === null) return missing
		await holdPublishing(db, report.seriesId)
		const stand = await findStand(db, report.seriesId)
		if (stand === null || stand.gone) return refuse({ because: 'not-open' })
		await withdraw(db, actor.municipalityId, stand, now)
		return { reportId }
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
