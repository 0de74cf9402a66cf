import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { isReaderByLink } from '../../access.ts'
import { findReading } from '../../store/newsletter.ts'

/** Whether the reader of a letter still gets them; nothing is said of who that is. */
export const ownReading = query({
	name: 'ownReading',
	input: z.object({}),
	may: isReaderByLink,
	run: async ({ db, actor }) => {
		const reading = await findReading(db, actor.actorId)
		return reading === undefined ? missing : { reads: reading.endedOn === null }
	},
	audit: () => ({ kind: 'newsletter-reader', ids: [] }),
})
