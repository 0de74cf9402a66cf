import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadNetwork } from '../../access.ts'
import { listCountries } from '../../store/report-figures.ts'
import { getNetwork, listReports } from '../../store/yearly-report.ts'

/** Every version of every year's report that the speaker may read, the latest first. */
export const yearlyReports = query({
	name: 'yearlyReports',
	input: z.object({}),
	may: mayReadNetwork,
	run: async ({ db, actor, today }) => ({
		reports: await listReports(db),
		mayKeep: mayKeepNetwork(actor),
		lastEnded: yearOf(today) - 1,
		/** Of which countries a report may be, and the network's own. */
		countries: await listCountries(db),
		country: (await getNetwork(db)).country,
	}),
	audit: () => ({ kind: 'yearly-report', ids: [] }),
})
