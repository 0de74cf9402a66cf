import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { id, optionalText, text } from '../../../platform/fields.ts'
import { mayKeepContacts } from '../access.ts'
import { insertContactPerson } from '../store.ts'

export const addContactPerson = command({
	name: 'addContactPerson',
	input: z.object({
		organisationId: id(),
		name: text(200),
		duty: optionalText(200),
		phone: optionalText(50),
		email: z.email({ error: 'invalid-email' }).optional(),
	}),
	may: mayKeepContacts,
	run: async ({ db, actor }, { organisationId, name, duty, phone, email }) => ({
		contactPersonId: await insertContactPerson(db, actor.municipalityId, {
			organisationId,
			name,
			duty,
			phone,
			email: email ?? null,
		}),
	}),
	audit: (input) => ({ kind: 'organisation', ids: [input.organisationId] }),
})
