import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { findOpenSite, findStand } from '../../../reports/published.ts'
import { mayKeepNetwork, mayReadNetwork } from '../../access.ts'
import { findLastBuild } from '../../store/report-builds.ts'
import { findReport, listVersions } from '../../store/yearly-report.ts'
import { reportAsRead } from './report-as-read.ts'

/** A report as it is read, with how its gathering goes, what it lacks, its versions, and where anyone reads it. */
export const yearlyReportPage = query({
	name: 'yearlyReportPage',
	input: z.object({ reportId: id() }),
	may: mayReadNetwork,
	run: async (act, { reportId }) => {
		const { db, actor } = act
		const report = await findReport(db, reportId)
		if (report === null) return missing
		const mayKeep = mayKeepNetwork(actor)
		const versions = await listVersions(db, report.seriesId)
		const [site, stand] = [await findOpenSite(db), await findStand(db, report.seriesId)]
		const isOpen = site !== null && stand !== null && !stand.gone
		const { version } = report
		return {
			report,
			...(await reportAsRead(act, report)),
			build: mayKeep ? await findLastBuild(db, reportId) : null,
			versions: versions.map(({ id: versionId, version: number, state, frozenAt, reason }) => ({
				...{ id: versionId, version: number, state, frozenAt, reason },
			})),
			isLatest: versions.at(-1)?.id === reportId,
			open: {
				address: isOpen ? `/p/${site.slug}/reports/${stand.slug}` : null,
				/** Whether what stands there is this version. */
				isThis: isOpen && stand.digest === report.digest,
				/** An earlier one is read beside it. */
				beside: isOpen && stand.digest !== report.digest && stand.open.includes(`versions/${version}`),
				hasSite: site !== null,
			},
			mayKeep,
		}
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
