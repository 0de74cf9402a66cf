import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { listAttendance, listPartnershipMeetings, listPoints } from '../../store/partnership/meetings.ts'

/** Meetings to come, the next first, and those that were held, the latest first. */
export const partnershipMeetings = query({
	name: 'partnershipMeetings',
	input: z.object({}),
	may: mayTakePart,
	run: async ({ db, actor, today }) => {
		const points = await listPoints(db)
		const attendance = await listAttendance(db)
		const meetings = (await listPartnershipMeetings(db)).map((meeting) => {
			const own = points.filter(({ meetingId }) => meetingId === meeting.id)
			return {
				...meeting,
				points: own.length,
				decisions: own.filter(({ decision }) => decision !== '').length,
				came: attendance.filter(({ meetingId }) => meetingId === meeting.id).length,
			}
		})
		return {
			coming: meetings.filter(({ heldOn }) => heldOn > today).toReversed(),
			held: meetings.filter(({ heldOn }) => heldOn <= today),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: (_, value) => ({
		kind: 'partnership-meeting',
		ids: value === null ? [] : [...value.coming, ...value.held].map(({ id }) => id),
	}),
})
