import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { replaceAttendance } from '../../store/partnership/meetings.ts'
import { meetingShut } from './meeting-open.ts'

/** Which members came; not which persons. Refused: minutes-approved. */
export const noteMeetingAttendance = command({
	name: 'noteMeetingAttendance',
	input: z.object({ meetingId: id(), memberIds: z.array(z.uuid()).max(500).default([]) }),
	may: mayKeepNetwork,
	run: async (act, { meetingId, memberIds }) => {
		const shut = await meetingShut(act, meetingId)
		if (shut !== null) return shut
		await replaceAttendance(act.db, act.actor.municipalityId, meetingId, [...new Set(memberIds)])
		return { meetingId }
	},
	audit: (input) => ({ kind: 'partnership-meeting', ids: [input.meetingId] }),
})
