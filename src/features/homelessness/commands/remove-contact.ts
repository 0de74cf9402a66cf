import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { holdPeople } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { deleteContact, findContact } from '../store/contacts.ts'
import { refreshHeld } from './refresh-people.ts'

/** A contact that was written down by mistake; history keeps that it was. */
export const removeContact = command({
	name: 'removeContact',
	input: z.object({ contactId: id() }),
	may: mayWorkWithHomelessness,
	run: async (act, { contactId }) => {
		const found = await findContact(act.db, contactId)
		if (found === undefined || !(await holdPeople(act, [found.personId]))) return missing
		await deleteContact(act.db, contactId)
		await refreshHeld(act, [found.personId])
		return { personId: found.personId }
	},
	audit: ({ contactId }, value) => ({
		kind: 'contact',
		ids: value === null ? [contactId] : [contactId, value.personId],
	}),
})
