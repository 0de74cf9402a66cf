import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { notNeededReasons } from '../../rules/reviews/hand-over.ts'
import { insertElderlyContact } from '../../store/reviews.ts'
import { personInWork } from '../person-in-work.ts'

/** Somebody is 65 or older, and elderly care is not asked: the person said no, is in contact already, or needs nothing. */
export const ruleOutElderlyCareOf = command({
	name: 'ruleOutElderlyCareOf',
	input: z.object({ personId: id(), reason: z.enum(notNeededReasons, { error: 'choose-one' }) }),
	may: mayWorkWithSupport,
	run: async (act, { personId, reason }) => {
		const person = await personInWork(act, personId)
		if (person === null) return missing
		const contact = { onDay: act.today, notNeededBecause: reason }
		return { contactId: await insertElderlyContact(act.db, { ...person.row, ...contact }) }
	},
	audit: ({ personId }) => ({ kind: 'elderly-contact', ids: [personId] }),
})
