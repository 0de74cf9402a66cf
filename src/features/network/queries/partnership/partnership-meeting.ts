import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { standsOn } from '../../rules/partnership/members.ts'
import { findPartnershipMeeting, listAttendance, listPoints } from '../../store/partnership/meetings.ts'
import { listMembers } from '../../store/partnership/members.ts'

/** A meeting: its agenda, what was noted and decided, and which of the day's members came. */
export const partnershipMeeting = query({
	name: 'partnershipMeeting',
	input: z.object({ meetingId: id() }),
	may: mayTakePart,
	run: async ({ db, actor, today }, { meetingId }) => {
		const meeting = await findPartnershipMeeting(db, meetingId)
		if (meeting === null) return missing
		const came = new Set((await listAttendance(db, meetingId)).map(({ memberId }) => memberId))
		return {
			meeting,
			held: meeting.heldOn <= today,
			points: await listPoints(db, meetingId),
			members: (await listMembers(db))
				.filter((member) => came.has(member.id) || standsOn(member, meeting.heldOn))
				.map((member) => ({ id: member.id, name: member.name, came: came.has(member.id) })),
			mayWrite: mayKeepNetwork(actor) && meeting.minutesApprovedOn === null,
		}
	},
	audit: (input) => ({ kind: 'partnership-meeting', ids: [input.meetingId] }),
})
