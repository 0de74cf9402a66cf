import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans, mayNoteVoices } from '../../access.ts'
import { aboutChoices, meetingChoices } from './voice-choices.ts'

/** What a new voice can be about, and the meetings that it can come from. */
export const voiceForm = query({
	name: 'voiceForm',
	input: z.object({}),
	may: mayNoteVoices,
	run: async (act) => ({
		choices: await aboutChoices(act),
		meetings: await meetingChoices(act),
		mayKeep: mayKeepPlans(act.actor),
	}),
	audit: () => ({ kind: 'voice', ids: [] }),
})
