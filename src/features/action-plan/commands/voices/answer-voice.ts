import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { answerOf, voiceOutcomes } from '../../rules/voices/voice.ts'
import { findVoice, holdVoice, saveAnswer } from '../../store/voices/voices.ts'
import { changedMeanwhile } from '../draft/edit-draft.ts'
import { ticked } from './council-fields.ts'
import { whoIsTold } from './who-is-told.ts'

/**
 * What comes of what was said, and why. Refused: look-first (nobody has looked at it), answered-meanwhile, and what tells
 * who somebody is.
 */
export const answerVoice = command({
	name: 'answerVoice',
	input: z.object({
		voiceId: id(),
		outcome: z.enum(voiceOutcomes, { error: 'choose-one' }),
		why: text(2000),
		notNames: ticked(),
		/** The answer as the form showed it. */
		seenAt: z.string().optional(),
	}),
	may: mayKeepPlans,
	run: async (act, { voiceId, notNames, seenAt, ...answered }) => {
		const held = await holdVoice(act.db, voiceId)
		const voice = held === null ? null : await findVoice(act.db, voiceId)
		if (voice === null) return missing
		if (voice.lookedOn === null) return refuse({ because: 'look-first' })
		const told = whoIsTold([answered.why], { notNames })
		if (told !== null) return told
		if (changedMeanwhile(answerOf(voice), seenAt) !== null) return refuse({ because: 'answered-meanwhile' })
		await saveAnswer(act, voiceId, answered)
		return { voiceId }
	},
	audit: (input) => ({ kind: 'voice', ids: [input.voiceId] }),
})
