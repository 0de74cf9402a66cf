import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { countLetters, listContactsToAsk, listNewsletters, listReaders } from '../../store/newsletter.ts'

/** Issues with how their letters went, and who reads it: as roles, never addresses. */
export const newsletterDesk = query({
	name: 'newsletterDesk',
	input: z.object({}),
	may: mayKeepNetwork,
	run: async ({ db, house }) => {
		const letters = Map.groupBy(await countLetters(db), ({ newsletterId }) => newsletterId)
		const issues = (await listNewsletters(db)).map(({ id, number, subject, writtenOn, sentAt, audience }) => {
			const said = { id, number, subject, writtenOn, sentAt, audience }
			return {
				...said,
				letters: (letters.get(id) ?? []).map(({ state, letters: count }) => ({ state, count })),
			}
		})
		const readers = await listReaders(db)
		return {
			issues,
			readers: readers.filter(({ endedOn }) => endedOn === null),
			left: readers.filter(({ endedOn }) => endedOn !== null),
			toAsk: await listContactsToAsk(db),
			sendsMail: house.post !== null,
		}
	},
	audit: (_, value) => ({ kind: 'newsletter-reader', ids: value?.readers.map(({ id }) => id) ?? [] }),
})

export type NewsletterDesk = Extract<Awaited<ReturnType<typeof newsletterDesk>>, { is: 'done' }>['value']
