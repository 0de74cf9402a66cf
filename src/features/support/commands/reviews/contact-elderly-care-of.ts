import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { handOverBases, lackingIn } from '../../rules/reviews/hand-over.ts'
import { insertElderlyContact } from '../../store/reviews.ts'
import { optionalDay } from '../fields.ts'
import { personInWork } from '../person-in-work.ts'

/** Elderly care was asked about somebody of 65 or older: on consent, a secrecy check or a duty, which is written down. */
export const contactElderlyCareOf = command({
	name: 'contactElderlyCareOf',
	input: z
		.object({
			personId: id(),
			onDay: day(),
			basis: z.enum(handOverBases, { error: 'choose-one' }),
			consentOn: optionalDay(),
			basisNote: optionalText(1000),
		})
		.superRefine((given, context) => {
			const lacking = lackingIn(given)
			if (lacking !== null) context.addIssue({ code: 'custom', path: [lacking], message: 'required' })
			if (given.consentOn !== null && given.consentOn > given.onDay) {
				context.addIssue({ code: 'custom', path: ['consentOn'], message: 'consent-after-contact' })
			}
		}),
	may: mayWorkWithSupport,
	run: async (act, { personId, ...contact }) => {
		notInFuture(act, { onDay: contact.onDay })
		const person = await personInWork(act, personId)
		if (person === null) return missing
		return { contactId: await insertElderlyContact(act.db, { ...person.row, ...contact }) }
	},
	audit: ({ personId }) => ({ kind: 'elderly-contact', ids: [personId] }),
})
