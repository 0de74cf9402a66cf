import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, notInFuture } from '../../../../platform/fields.ts'
import { mayNoteVoices } from '../../access.ts'
import { holdVoice, saveVoice } from '../../store/voices/voices.ts'
import { consentFields } from './voice-fields.ts'

/** Those who said it consent to more, or to less, than they did. What they consented to before stays in the history. */
export const changeConsent = command({
	name: 'changeConsent',
	input: z.object({ voiceId: id(), ...consentFields }),
	may: mayNoteVoices,
	run: async (act, { voiceId, ...consent }) => {
		notInFuture(act, { consentOn: consent.consentOn })
		const held = await holdVoice(act.db, voiceId)
		if (held === null) return missing
		if (consent.consentOn < held.consentOn) {
			throw new BadInput([{ path: 'consentOn', problem: 'consent-before-the-last' }])
		}
		return (await saveVoice(act.db, voiceId, consent)) ? { voiceId } : missing
	},
	audit: (input) => ({ kind: 'voice', ids: [input.voiceId] }),
})
