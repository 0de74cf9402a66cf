import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans, mayNoteVoices, mayReadPlans } from '../../access.ts'
import { markOf } from '../../commands/draft/edit-draft.ts'
import { answerOf } from '../../rules/voices/voice.ts'
import { listJoins } from '../../store/voices/joins.ts'
import { findVoice } from '../../store/voices/voices.ts'
import { toldJoins, toldVoice } from './told-voice.ts'
import { aboutChoices } from './voice-choices.ts'

/** One voice: what was said, what it may be used for, what it is about, what came of it and who has heard that. */
export const voicePage = query({
	name: 'voicePage',
	input: z.object({ voiceId: id() }),
	may: mayReadPlans,
	run: async (act, { voiceId }) => {
		const voice = await findVoice(act.db, voiceId)
		if (voice === null) return missing
		const mayNote = mayNoteVoices(act.actor)
		return {
			voice: toldVoice(voice, act.actor.actorId),
			answerSeenAt: markOf(answerOf(voice)),
			joins: await toldJoins(act, await listJoins(act.db, { voiceId })),
			choices: mayNote && voice.withdrawnOn === null ? await aboutChoices(act) : [],
			mayNote,
			mayKeep: mayKeepPlans(act.actor),
		}
	},
	audit: (input) => ({ kind: 'voice', ids: [input.voiceId] }),
})

export type VoicePage = Extract<Awaited<ReturnType<typeof voicePage>>, { is: 'done' }>['value']
