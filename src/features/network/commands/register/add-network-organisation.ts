import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertOrganisation } from '../../store/organisations.ts'
import { organisationFields, organisationOf } from './organisation-fields.ts'

/** An organisation that the network works with. Refusals: organisation-name-taken. */
export const addNetworkOrganisation = command({
	name: 'addNetworkOrganisation',
	input: z.object(organisationFields),
	may: mayKeepNetwork,
	run: async ({ db, actor }, given) => {
		const organisationId = await insertOrganisation(db, actor.municipalityId, organisationOf(given))
		return { organisationId }
	},
	audit: (_, value) => ({ kind: 'network-organisation', ids: value === null ? [] : [value.organisationId] }),
	constraints: { one_organisation_of_a_name: 'organisation-name-taken' },
})
