import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { findVoice, holdVoice, insertLook, saveVoice, saveWords } from '../../store/voices/voices.ts'
import { ticked } from './council-fields.ts'
import { whoIsTold } from './who-is-told.ts'

/**
 * Somebody who keeps the plans has seen that nobody can be known by it: from now on others read it. What showed who it was
 * is taken out, and it is told that something was. Refused: looked-already (what somebody else took out stays out), and what
 * tells who somebody is.
 */
export const lookAtVoice = command({
	name: 'lookAtVoice',
	input: z.object({ voiceId: id(), words: text(4000), notNames: ticked() }),
	may: mayKeepPlans,
	run: async (act, { voiceId, words, notNames }) => {
		const held = await holdVoice(act.db, voiceId)
		const voice = held === null ? null : await findVoice(act.db, voiceId)
		if (voice === null) return missing
		const told = whoIsTold([words], { notNames })
		if (told !== null) return told
		if (voice.lookedOn !== null) return refuse({ because: 'looked-already' })
		if (voice.words?.replaceAll('\r', '') !== words.replaceAll('\r', '')) {
			await saveWords(act.db, voiceId, words)
			await saveVoice(act.db, voiceId, { shortened: true })
		}
		await insertLook(act, voiceId)
		return { voiceId }
	},
	audit: (input) => ({ kind: 'voice', ids: [input.voiceId] }),
})
