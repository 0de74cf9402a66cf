import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { deletePerson, findContact, saveContact } from '../../store/contacts.ts'

/** The role stays as what was; who had it, how they were reached and their link are destroyed. Refusals: contact-ended. */
export const endContact = command({
	name: 'endContact',
	input: z.object({ contactId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, today }, { contactId }) => {
		const contact = await findContact(db, contactId)
		if (contact === null) return missing
		if (contact.endedOn !== null) return refuse({ because: 'contact-ended' })
		await saveContact(db, contactId, { endedOn: today })
		await deletePerson(db, contactId)
		return { contactId }
	},
	audit: ({ contactId }) => ({ kind: 'network-contact', ids: [contactId] }),
})
