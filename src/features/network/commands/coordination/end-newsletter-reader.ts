import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { endReading } from '../../store/newsletter.ts'

/** The secretariat takes somebody off the list; who asked once is not written to again. */
export const endNewsletterReader = command({
	name: 'endNewsletterReader',
	input: z.object({ readerId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, today }, { readerId }) =>
		(await endReading(db, readerId, { endedOn: today, endedBy: 'network' })) ? { readerId } : missing,
	audit: ({ readerId }) => ({ kind: 'newsletter-reader', ids: [readerId] }),
})
