import * as z from 'zod'
import { day, id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadPlans } from '../../access.ts'
import { allows, type Consent } from '../../rules/voices/voice.ts'
import { listJoins } from '../../store/voices/joins.ts'
import { listVoices } from '../../store/voices/voices.ts'

/**
 * What may stand in a paper or on an open page about a plan: said in its period or joined to its follow-up, with consent to
 * that use, not taken back, and noted before the figures were frozen. A council of few is not told by name.
 */
export const quotableVoices = query({
	name: 'quotableVoices',
	input: z.object({
		planId: id(),
		from: day(),
		until: day(),
		roundId: z.uuid().nullish(),
		notedBy: day().nullish(),
		use: z.enum(['quote', 'publish']).default('quote'),
	}),
	may: mayReadPlans,
	run: async ({ db }, { planId, from, until, roundId, notedBy, use }) => {
		const ofRound = (await listJoins(db, { planId })).filter(
			({ followUpId }) => followUpId === (roundId ?? ''),
		)
		const joined = new Set(ofRound.map(({ voiceId }) => voiceId))
		return (await listVoices(db, planId))
			.filter(({ consentTo }) => allows(consentTo as Consent, use))
			.filter(({ id: one, saidOn }) => joined.has(one) || (saidOn >= from && saidOn <= until))
			.filter(({ notedOn }) => notedBy == null || notedOn <= notedBy)
			.toReversed()
			.map(({ id: one, kind, council, few, saidOn, words, outcome, why, toldBackOn }) => ({
				...{ id: one, kind, saidOn, words: words ?? '', outcome, why, toldBackOn },
				council: few === true ? null : council,
			}))
	},
	audit: (_, value) => ({ kind: 'voice', ids: value?.map((one) => one.id) ?? [] }),
})
