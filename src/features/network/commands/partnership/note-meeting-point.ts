import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { savePoint } from '../../store/partnership/meetings.ts'
import { meetingShut } from './meeting-open.ts'
import { words } from './round-fields.ts'

/** What was said at a point and what was decided. Refused: minutes-approved. */
export const noteMeetingPoint = command({
	name: 'noteMeetingPoint',
	input: z.object({ meetingId: id(), pointId: id(), noted: words(6000), decision: words(2000) }),
	may: mayKeepNetwork,
	run: async (act, { meetingId, pointId, ...said }) => {
		const shut = await meetingShut(act, meetingId)
		if (shut !== null) return shut
		return (await savePoint(act.db, { meetingId, pointId }, said)) ? { pointId } : missing
	},
	audit: (input) => ({ kind: 'partnership-meeting', ids: [input.meetingId] }),
})
