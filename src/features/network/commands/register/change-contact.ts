import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findContact, saveContact, savePerson } from '../../store/contacts.ts'
import { contactFields, personOf } from './contact-fields.ts'

/** The same role, told anew; whoever takes it over is another contact. Refusals: contact-ended. */
export const changeContact = command({
	name: 'changeContact',
	input: z.object({ contactId: id(), ...contactFields }),
	may: mayKeepNetwork,
	run: async (act, { contactId, role, ...given }) => {
		const contact = await findContact(act.db, contactId)
		if (contact === null) return missing
		if (contact.endedOn !== null) return refuse({ because: 'contact-ended' })
		await saveContact(act.db, contactId, { role })
		await savePerson(act, contactId, personOf(given))
		return { contactId }
	},
	audit: ({ contactId }) => ({ kind: 'network-contact', ids: [contactId] }),
})
