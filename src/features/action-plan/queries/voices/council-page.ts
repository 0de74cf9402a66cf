import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans, mayNoteVoices, mayReadPlans } from '../../access.ts'
import { findCouncil, listMeetings } from '../../store/voices/councils.ts'
import { listVoices } from '../../store/voices/voices.ts'
import { toldVoice } from './told-voice.ts'

/** A user council: whom it speaks for, its meetings with what was raised, and what became of what it said. */
export const councilPage = query({
	name: 'councilPage',
	input: z.object({ userCouncilId: id() }),
	may: mayReadPlans,
	run: async ({ db, actor }, { userCouncilId }) => {
		const council = await findCouncil(db, userCouncilId)
		if (council === null) return missing
		const voices = (await listVoices(db)).filter(({ councilId }) => councilId === userCouncilId)
		return {
			council,
			meetings: (await listMeetings(db, userCouncilId)).map((meeting) => ({
				...meeting,
				voices: voices
					.filter(({ meetingId }) => meetingId === meeting.id)
					.map((voice) => toldVoice(voice, actor.actorId)),
			})),
			mayNote: mayNoteVoices(actor),
			mayKeep: mayKeepPlans(actor),
		}
	},
	audit: (input) => ({ kind: 'user-council', ids: [input.userCouncilId] }),
})
