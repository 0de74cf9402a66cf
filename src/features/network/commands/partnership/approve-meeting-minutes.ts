import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdPartnershipMeeting, saveMinutesApproval } from '../../store/partnership/meetings.ts'

/** The minutes stand as they are. Refused: minutes-approved, not-held-yet. */
export const approveMeetingMinutes = command({
	name: 'approveMeetingMinutes',
	input: z.object({ meetingId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, today }, { meetingId }) => {
		const meeting = await holdPartnershipMeeting(db, meetingId)
		if (meeting === null) return missing
		if (meeting.minutesApprovedOn !== null) return refuse({ because: 'minutes-approved' })
		if (meeting.heldOn > today) return refuse({ because: 'not-held-yet' })
		await saveMinutesApproval(db, meetingId, today)
		return { meetingId }
	},
	audit: (input) => ({ kind: 'partnership-meeting', ids: [input.meetingId] }),
})
