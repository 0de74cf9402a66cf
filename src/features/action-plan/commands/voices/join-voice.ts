import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayNoteVoices } from '../../access.ts'
import { holdVoice } from '../../store/voices/voices.ts'
import { joinTo } from './join-to.ts'
import { about } from './voice-fields.ts'

/** A voice is about one thing more. Refused: joined-already, round-frozen. */
export const joinVoice = command({
	name: 'joinVoice',
	input: z.object({ voiceId: id(), about: about() }),
	may: mayNoteVoices,
	run: async (act, { voiceId, about: joined }) =>
		(await holdVoice(act.db, voiceId)) === null ? missing : await joinTo(act, voiceId, joined),
	audit: (input) => ({ kind: 'voice', ids: [input.voiceId] }),
	constraints: { voice_joined_once: 'joined-already' },
})
