import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayRecordDisclosure } from '../../access.ts'
import { consentStanding } from '../../rules/disclosures/standing.ts'
import { listOtherCommittees, listOwnDisclosures } from '../../store/disclosures.ts'

/** What was recorded as given out of the matters that one works with, and the committees that one may tell. */
export const ownDisclosures = query({
	name: 'ownDisclosures',
	input: z.object({}),
	may: mayRecordDisclosure,
	run: async (act) => ({
		rows: (await listOwnDisclosures(act.db)).map((one) => ({
			...one,
			consent: consentStanding(one, act.today),
		})),
		committees: await listOtherCommittees(act.db, act.actor),
	}),
	audit: (_, value) => ({ kind: 'disclosure', ids: value?.rows.map(({ id }) => id) ?? [] }),
})
