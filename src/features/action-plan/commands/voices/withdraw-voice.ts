import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayNoteVoices } from '../../access.ts'
import { takeBackVoice } from '../../store/voices/voices.ts'

/**
 * The consent is taken back: the words and the answer are gone at once from everything that is not decided, and that there
 * was a voice stays, without them. It cannot be undone.
 */
export const withdrawVoice = command({
	name: 'withdrawVoice',
	input: z.object({ voiceId: id(), withdrawnOn: day() }),
	may: mayNoteVoices,
	run: async (act, { voiceId, withdrawnOn }) => {
		notInFuture(act, { withdrawnOn })
		return (await takeBackVoice(act.db, voiceId, withdrawnOn)) ? { voiceId } : missing
	},
	audit: (input) => ({ kind: 'voice', ids: [input.voiceId] }),
})
