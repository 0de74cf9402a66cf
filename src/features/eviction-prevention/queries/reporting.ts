import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayReadReceipts } from '../access.ts'
import { rentDueDays } from '../rules/rent-due.ts'
import { getReceivingCommittee, listLandlords } from '../store/notices.ts'

const monthsSuggested = 3

/** To whom one reports, and for which landlords: what the form needs to know before it is filled in. */
export const reporting = query({
	name: 'reporting',
	input: z.object({}),
	may: mayReadReceipts,
	run: async ({ db, today }) => ({
		committee: await getReceivingCommittee(db),
		landlords: await listLandlords(db),
		dueDays: rentDueDays(today, monthsSuggested),
	}),
	audit: () => ({ kind: 'notice', ids: [] }),
})
