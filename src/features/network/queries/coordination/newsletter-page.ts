import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { readersOf } from '../../rules/coordination/readers.ts'
import { countLetters, findNewsletter, listReaders } from '../../store/newsletter.ts'

/** One issue: as it is written and to how many it would go, or as it was sent and how that went. */
export const newsletterPage = query({
	name: 'newsletterPage',
	input: z.object({ newsletterId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, house }, { newsletterId }) => {
		const issue = await findNewsletter(db, newsletterId)
		if (issue === null) return missing
		const letters = (await countLetters(db))
			.filter((one) => one.newsletterId === newsletterId)
			.map(({ state, letters: count }) => ({ state, count }))
		const readers = readersOf(await listReaders(db), issue.audience).length
		return { issue, letters, readers, sendsMail: house.post !== null }
	},
	audit: ({ newsletterId }) => ({ kind: 'newsletter', ids: [newsletterId] }),
})
