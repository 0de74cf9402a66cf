import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayNoteVoices } from '../../access.ts'
import { findCouncil, insertMeeting } from '../../store/voices/councils.ts'
import { ticked } from './council-fields.ts'
import { whoIsTold } from './who-is-told.ts'

/**
 * A council has met: the day and what was raised, not who was there. Refused: council-not-then (it had not begun, or had
 * ended), meeting-noted (that day's is noted already), and what tells who somebody is.
 */
export const noteCouncilMeeting = command({
	name: 'noteCouncilMeeting',
	input: z.object({ userCouncilId: id(), heldOn: day(), raised: text(4000), notNames: ticked() }),
	may: mayNoteVoices,
	run: async (act, { notNames, ...meeting }) => {
		notInFuture(act, { heldOn: meeting.heldOn })
		const council = await findCouncil(act.db, meeting.userCouncilId)
		if (council === null) return missing
		const { begunOn, endedOn } = council
		if (meeting.heldOn < begunOn || (endedOn !== null && meeting.heldOn > endedOn)) {
			return refuse({ because: 'council-not-then' })
		}
		const told = whoIsTold([meeting.raised], { notNames })
		return told ?? { councilMeetingId: await insertMeeting(act, meeting) }
	},
	audit: (input) => ({ kind: 'user-council', ids: [input.userCouncilId] }),
	constraints: { one_meeting_of_a_council_a_day: 'meeting-noted' },
})
