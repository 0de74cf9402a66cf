import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayHaveDigest } from '../../access.ts'
import { rhythms } from '../../rules/digest.ts'
import { endChoice, insertChoice } from '../../store/digest.ts'

/** From now on the digest comes by e-mail, this often and in this language; an earlier choice ends. */
export const chooseDigest = command({
	name: 'chooseDigest',
	input: z.object({
		rhythm: z.enum(rhythms, { error: 'choose-one' }),
		language: z.enum(locales),
		/** Also what waits in the plans. */
		plans: z
			.literal('yes', { error: 'choose-one' })
			.optional()
			.transform((said) => said === 'yes'),
	}),
	may: mayHaveDigest,
	run: async ({ db, actor: { municipalityId, actorId }, today }, choice) => {
		await endChoice(db, actorId, today)
		await insertChoice(db, { municipalityId, staffId: actorId, ...choice, chosenOn: today })
		return {}
	},
	audit: () => ({ kind: 'digest', ids: [] }),
})
