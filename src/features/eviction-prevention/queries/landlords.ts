import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { listOrganisations } from '../../organisation/index.ts'
import { mayHandleCases } from '../access.ts'

/** The landlords in the register, for choosing whose home it is. */
export const landlords = query({
	name: 'landlords',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const known = await listOrganisations(act.db)
		return known
			.filter((one) => one.roleTypes.includes('landlord') && one.endedOn === null)
			.map(({ id, name }) => ({ id, name }))
	},
	audit: () => ({ kind: 'organisation', ids: [] }),
})
