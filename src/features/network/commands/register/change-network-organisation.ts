import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { saveOrganisation } from '../../store/organisations.ts'
import { organisationFields, organisationOf } from './organisation-fields.ts'

/** Also how the network stops working with one, and takes it up again. Refusals: organisation-name-taken. */
export const changeNetworkOrganisation = command({
	name: 'changeNetworkOrganisation',
	input: z.object({
		organisationId: id(),
		...organisationFields,
		endedOn: z.union([z.literal('').transform(() => null), day()]).optional(),
	}),
	may: mayKeepNetwork,
	run: async (act, { organisationId, endedOn = null, ...given }) => {
		notInFuture(act, { endedOn })
		const saved = await saveOrganisation(act.db, organisationId, { ...organisationOf(given), endedOn })
		return saved ? { organisationId } : missing
	},
	audit: ({ organisationId }) => ({ kind: 'network-organisation', ids: [organisationId] }),
	constraints: { one_organisation_of_a_name: 'organisation-name-taken' },
})
