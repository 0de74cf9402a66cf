import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadNetwork } from '../../access.ts'
import { sectors } from '../../rules/register/register.ts'
import { listOrganisations } from '../../store/organisations.ts'

/** Organisations by sector, from the state to those whom it is about; those that have ended last. */
export const organisationList = query({
	name: 'organisationList',
	input: z.object({}),
	may: mayReadNetwork,
	run: async ({ db, actor }) => {
		const every = await listOrganisations(db)
		const bySector = sectors.map((sector) => ({
			sector,
			organisations: every.filter((one) => one.sector === sector && one.endedOn === null),
		}))
		return {
			sectors: bySector.filter(({ organisations }) => organisations.length > 0),
			ended: every.filter(({ endedOn }) => endedOn !== null),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: () => ({ kind: 'network-organisation', ids: [] }),
})
