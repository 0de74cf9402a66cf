import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { mattersToSpeakOf } from '../../rules/debt/hemma.ts'
import {
	findMeeting,
	listConsentedCases,
	listMeetingPoints,
	listOwnNotices,
} from '../../store/landlord-meetings.ts'
import { getReceivingCommittee } from '../../store/notices.ts'

/**
 * One meeting with a landlord: its own open notices by receipt number, the matters whose tenants let it hear with what,
 * and what was said. No names: the landlord knows its references, and the minutes go to it.
 */
export const landlordMeeting = query({
	name: 'landlordMeeting',
	input: z.object({ meetingId: id() }),
	may: mayHandleCases,
	run: async (act, { meetingId }) => {
		const meeting = await findMeeting(act.db, meetingId)
		if (meeting === undefined) return missing
		const day = meeting.heldOn ?? act.today
		const points = await listMeetingPoints(act.db, meetingId)
		const spokenOf = new Set(points.flatMap(({ noticeId, caseId }) => [noticeId, caseId]))
		const notices = await listOwnNotices(act.db, meeting.organisationId)
		const consents = await listConsentedCases(act.db, meeting.organisationId, day)
		const committee = await getReceivingCommittee(act.db)
		return {
			...meeting,
			...{ municipality: committee.municipality, committee: committee.name, writtenOn: act.today },
			notices: notices.filter((one) => !spokenOf.has(one.id)),
			matters: mattersToSpeakOf(consents, day).filter((one) => !spokenOf.has(one.caseId)),
			points,
			shown: [
				meetingId,
				...consents.map((one) => one.id),
				...points.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])),
			],
		}
	},
	audit: ({ meetingId }, value) => ({ kind: 'landlord-meeting', ids: value?.shown ?? [meetingId] }),
})
