import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepAgreements } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { listLandlords, listOwnUnits } from '../../store/agreements/agreements.ts'

/** Landlords to agree with, and units of ours that homes may be offered to. */
export const agreementChoices = query({
	name: 'agreementChoices',
	input: z.object({}),
	may: mayKeepAgreements,
	run: async (act) => ({
		landlords: await listLandlords(act.db),
		units: await listOwnUnits(act.db, committeeOf(act)),
	}),
	audit: () => ({ kind: 'landlord-agreement', ids: [] }),
})
