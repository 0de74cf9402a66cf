import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { isReaderByLink } from '../../access.ts'
import { endReading, findReading } from '../../store/newsletter.ts'

/** Whoever shows the link in a letter wants no more of them; asked twice it is still so. */
export const leaveNewsletter = command({
	name: 'leaveNewsletter',
	input: z.object({}),
	may: isReaderByLink,
	run: async ({ db, actor, today }) => {
		if ((await findReading(db, actor.actorId)) === undefined) return missing
		await endReading(db, actor.actorId, { endedOn: today, endedBy: 'reader' })
		return { left: true }
	},
	audit: () => ({ kind: 'newsletter-reader', ids: [] }),
})
