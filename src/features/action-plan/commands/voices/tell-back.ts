import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayNoteVoices } from '../../access.ts'
import { findVoice, holdVoice, saveVoice } from '../../store/voices/voices.ts'
import { ticked } from './council-fields.ts'
import { whoIsTold } from './who-is-told.ts'

/** Those who said it were told what happened with it. Refused: answer-first, and what tells who somebody is. */
export const tellBack = command({
	name: 'tellBack',
	input: z.object({ voiceId: id(), toldBackOn: day(), toldBackHow: text(400), notNames: ticked() }),
	may: mayNoteVoices,
	run: async (act, { voiceId, notNames, ...told }) => {
		notInFuture(act, { toldBackOn: told.toldBackOn })
		const held = await holdVoice(act.db, voiceId)
		const voice = held === null ? null : await findVoice(act.db, voiceId)
		if (voice === null) return missing
		if (voice.answeredOn === null) return refuse({ because: 'answer-first' })
		if (told.toldBackOn < voice.saidOn) throw new BadInput([{ path: 'toldBackOn', problem: 'told-before' }])
		const who = whoIsTold([told.toldBackHow], { notNames })
		if (who !== null) return who
		return (await saveVoice(act.db, voiceId, told)) ? { voiceId } : missing
	},
	audit: (input) => ({ kind: 'voice', ids: [input.voiceId] }),
})
