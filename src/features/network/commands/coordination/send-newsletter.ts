import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { readersOf } from '../../rules/coordination/readers.ts'
import { findNewsletter, listReaders, queueLetters, saveNewsletter } from '../../store/newsletter.ts'

/** A letter to each who reads it, by the job; from now on the issue stands. Refused: newsletter-sent, no-mail, no-readers. */
export const sendNewsletter = command({
	name: 'sendNewsletter',
	input: z.object({ newsletterId: id() }),
	may: mayKeepNetwork,
	run: async (act, { newsletterId }) => {
		const { db, house, now } = act
		const issue = await findNewsletter(db, newsletterId)
		if (issue === null) return missing
		if (issue.sentAt !== null) return refuse({ because: 'newsletter-sent' })
		if (house.post === null) return refuse({ because: 'no-mail' })
		const readers = readersOf(await listReaders(db), issue.audience)
		if (readers.length === 0) return refuse({ because: 'no-readers' })
		if (!(await saveNewsletter(db, newsletterId, { sentAt: now })))
			return refuse({ because: 'newsletter-sent' })
		await queueLetters(
			act,
			newsletterId,
			readers.map((reader) => reader.id),
		)
		return { newsletterId, letters: readers.length }
	},
	audit: ({ newsletterId }) => ({ kind: 'newsletter', ids: [newsletterId] }),
})
