import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadNetwork } from '../../access.ts'
import { listContacts } from '../../store/contacts.ts'
import { findOrganisation } from '../../store/organisations.ts'
import { findPlace } from '../../store/places.ts'

/** One organisation, and for those who keep the network how it is reached. */
export const networkOrganisationPage = query({
	name: 'networkOrganisationPage',
	input: z.object({ organisationId: id() }),
	may: mayReadNetwork,
	run: async (act, { organisationId }) => {
		const organisation = await findOrganisation(act.db, organisationId)
		if (organisation === null) return missing
		const { placeId } = organisation
		const place = placeId === null ? null : await findPlace(act.db, placeId)
		return {
			organisation,
			place: place === null ? null : { id: place.id, name: place.name },
			contacts: await listContacts(act, { organisationId }),
			mayKeep: mayKeepNetwork(act.actor),
		}
	},
	audit: ({ organisationId }) => ({ kind: 'network-organisation', ids: [organisationId] }),
})
