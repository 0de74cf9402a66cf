import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertPoint } from '../../store/partnership/meetings.ts'
import { meetingShut } from './meeting-open.ts'

/** One more point, last of the agenda's. Refused: minutes-approved. */
export const addMeetingPoint = command({
	name: 'addMeetingPoint',
	input: z.object({ meetingId: id(), title: text(300) }),
	may: mayKeepNetwork,
	run: async (act, point) =>
		(await meetingShut(act, point.meetingId)) ?? {
			pointId: await insertPoint(act.db, act.actor.municipalityId, point),
		},
	audit: (input) => ({ kind: 'partnership-meeting', ids: [input.meetingId] }),
})
