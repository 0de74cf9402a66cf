import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertPartnershipMeeting } from '../../store/partnership/meetings.ts'
import { words } from './round-fields.ts'

/** A meeting is called, or one that was held is written in. Refused: meeting-called. */
export const callPartnershipMeeting = command({
	name: 'callPartnershipMeeting',
	input: z.object({ title: text(200), heldOn: day(), place: words(200) }),
	may: mayKeepNetwork,
	run: async ({ db, actor, today }, called) => ({
		meetingId: await insertPartnershipMeeting(db, actor.municipalityId, { ...called, calledOn: today }),
	}),
	audit: (_, value) => ({ kind: 'partnership-meeting', ids: value === null ? [] : [value.meetingId] }),
	constraints: { one_partnership_meeting_of_a_title_a_day: 'meeting-called' },
})
