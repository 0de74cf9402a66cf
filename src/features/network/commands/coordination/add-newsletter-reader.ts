import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertReader, listContactsToAsk, listReaders } from '../../store/newsletter.ts'

/** A contact has said yes to the newsletter, and how; one that has said yes already goes on being a reader. */
export const addNewsletterReader = command({
	name: 'addNewsletterReader',
	input: z.object({ contactId: id(), consent: text(300) }),
	may: mayKeepNetwork,
	run: async ({ db, actor, today }, { contactId, consent }) => {
		const reads = (await listReaders(db)).find((one) => one.contactId === contactId && one.endedOn === null)
		if (reads !== undefined) return { readerId: reads.id }
		if (!(await listContactsToAsk(db)).some((contact) => contact.id === contactId)) return missing
		return { readerId: await insertReader(db, actor.municipalityId, { contactId, since: today, consent }) }
	},
	audit: ({ contactId }) => ({ kind: 'newsletter-reader', ids: [contactId] }),
})
