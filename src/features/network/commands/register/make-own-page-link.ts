import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { newSecretAddress } from '../../../../platform/sign-in/secret-address.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findContact, insertOwnPageLink } from '../../store/contacts.ts'

const daysOpen = 30

/**
 * A link by which a municipality's contact sees what is noted about it, for thirty days: told once, whoever made it hands it on;
 * an earlier one ends. Refusals: contact-ended, contact-of-no-municipality.
 */
export const makeOwnPageLink = command({
	name: 'makeOwnPageLink',
	tellsOnce: true,
	input: z.object({ contactId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, actor, house, now, today }, { contactId }) => {
		const contact = await findContact(db, contactId)
		if (contact === null) return missing
		if (contact.endedOn !== null) return refuse({ because: 'contact-ended' })
		if (contact.placeId === null) return refuse({ because: 'contact-of-no-municipality' })
		const { address, digest } = newSecretAddress(house.keys)
		const lastDay = addDays(today, daysOpen)
		await insertOwnPageLink(db, actor.municipalityId, {
			...{ networkContactId: contactId, digest, madeAt: now, lastDay },
		})
		return { link: `${house.baseUrl}/network/own?code=${address}`, lastDay }
	},
	audit: ({ contactId }) => ({ kind: 'network-contact', ids: [contactId] }),
})
