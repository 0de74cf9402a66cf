import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertContact } from '../../store/contacts.ts'
import { findOrganisation } from '../../store/organisations.ts'
import { findPlace } from '../../store/places.ts'
import { contactFields, personOf } from './contact-fields.ts'

/** A role by which a municipality or an organisation is reached, and who has it. Refusals: organisation-ended, place-ended. */
export const addContact = command({
	name: 'addContact',
	input: z
		.object({ placeId: z.uuid().optional(), organisationId: z.uuid().optional(), ...contactFields })
		.refine(
			({ placeId, organisationId }) => (placeId === undefined) !== (organisationId === undefined),
			'required',
		),
	may: mayKeepNetwork,
	run: async (act, { placeId = null, organisationId = null, role, ...given }) => {
		const place = placeId === null ? null : await findPlace(act.db, placeId)
		const organisation = organisationId === null ? null : await findOrganisation(act.db, organisationId)
		if (place === null && organisation === null) return missing
		if (organisation !== null && organisation.endedOn !== null)
			return refuse({ because: 'organisation-ended' })
		if (place !== null && place.validTo !== null) return refuse({ because: 'place-ended' })
		const of = { placeId, organisationId, role, since: act.today }
		return { contactId: await insertContact(act, of, personOf(given)) }
	},
	audit: (_, value) => ({ kind: 'network-contact', ids: value === null ? [] : [value.contactId] }),
})
