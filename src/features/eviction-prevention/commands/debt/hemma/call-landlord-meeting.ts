import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { clockTime, day, id, optionalText } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { insertMeeting } from '../../../store/landlord-meetings.ts'
import { listLandlords } from '../../../store/notices.ts'

/** Calls a landlord to a monthly meeting with one's unit. Refusals: no-unit, meeting-called-already. */
export const callLandlordMeeting = command({
	name: 'callLandlordMeeting',
	input: z.object({
		organisationId: id(),
		plannedFor: day(),
		startsAt: clockTime(),
		place: optionalText(200),
	}),
	may: mayHandleCases,
	run: async (act, given) => {
		const { municipalityId, controllerId, actorId, unitIds } = act.actor
		const [unitId] = unitIds
		if (unitId === undefined || controllerId === null) return refuse({ because: 'no-unit' })
		if (!(await listLandlords(act.db)).some((one) => one.id === given.organisationId)) return missing
		const meetingId = await insertMeeting(act.db, municipalityId, {
			...given,
			...{ committeeId: controllerId, unitId, calledBy: actorId },
		})
		return { meetingId }
	},
	audit: (_, value) => ({ kind: 'landlord-meeting', ids: value === null ? [] : [value.meetingId] }),
	constraints: { one_meeting_a_day: 'meeting-called-already' },
})
