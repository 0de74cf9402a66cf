import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { audiences } from '../../rules/coordination/coordination.ts'
import { findNewsletter, insertNewsletter, listNewsletters, saveNewsletter } from '../../store/newsletter.ts'

/** The next issue, or one that is being written; what was sent stands. Refused: newsletter-sent, changed-meanwhile. */
export const writeNewsletter = command({
	name: 'writeNewsletter',
	input: z.object({
		newsletterId: id().optional(),
		subject: text(150),
		text: text(20_000),
		audience: z.enum(audiences, { error: 'choose-one' }),
	}),
	may: mayKeepNetwork,
	run: async ({ db, actor, today }, { newsletterId, ...given }) => {
		if (newsletterId === undefined) {
			const [latest] = await listNewsletters(db)
			const issue = { ...given, number: (latest?.number ?? 0) + 1, writtenOn: today }
			return { newsletterId: await insertNewsletter(db, actor.municipalityId, issue) }
		}
		if ((await findNewsletter(db, newsletterId)) === null) return missing
		return (await saveNewsletter(db, newsletterId, given))
			? { newsletterId }
			: refuse({ because: 'newsletter-sent' })
	},
	audit: ({ newsletterId }, value) => ({
		kind: 'newsletter',
		ids: [value?.newsletterId ?? newsletterId].filter((one) => one !== undefined),
	}),
	constraints: { one_newsletter_of_a_number: 'changed-meanwhile' },
})
