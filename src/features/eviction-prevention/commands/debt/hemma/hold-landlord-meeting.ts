import * as z from 'zod'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { changeMeeting, findMeeting } from '../../../store/landlord-meetings.ts'

/** The meeting has been held: who was there, and when the next one is. */
export const holdLandlordMeeting = command({
	name: 'holdLandlordMeeting',
	input: z.object({ meetingId: id(), heldOn: day(), present: text(500), nextOn: day().optional() }),
	may: mayHandleCases,
	run: async (act, { meetingId, heldOn, present, nextOn = null }) => {
		notInFuture(act, { heldOn })
		if ((await findMeeting(act.db, meetingId)) === undefined) return missing
		await changeMeeting(act.db, meetingId, { heldOn, present, nextOn })
		return { meetingId }
	},
	audit: ({ meetingId }) => ({ kind: 'landlord-meeting', ids: [meetingId] }),
})
