import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id, optionalText } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { mattersToSpeakOf, meetingDoers } from '../../../rules/debt/hemma.ts'
import {
	findMeeting,
	insertMeetingPoint,
	listConsentedCases,
	listOwnNotices,
} from '../../../store/landlord-meetings.ts'

/**
 * What was said at a meeting about one of the landlord's own notices, or about a matter whose tenant lets it hear.
 * Anything else is refused: not-to-be-spoken-of, the same whether it exists or not.
 */
export const noteInMeeting = command({
	name: 'noteInMeeting',
	input: z
		.object({
			meetingId: id(),
			about: z.string({ error: 'choose-one' }).regex(/^(?:notice|case) [0-9a-f-]{36}$/, 'choose-one'),
			said: optionalText(2000),
			agreed: optionalText(1000),
			who: z.enum(meetingDoers, { error: 'choose-one' }).optional(),
			byDay: day().optional(),
		})
		.refine((given) => given.agreed === null || given.who !== undefined, {
			path: ['who'],
			error: 'choose-one',
		}),
	may: mayHandleCases,
	run: async (act, { meetingId, about, said, agreed, who = null, byDay = null }) => {
		const meeting = await findMeeting(act.db, meetingId)
		if (meeting === undefined) return missing
		const [kind, matterId = ''] = about.split(' ')
		const day = meeting.heldOn ?? act.today
		const mayBeSpokenOf =
			kind === 'notice'
				? (await listOwnNotices(act.db, meeting.organisationId)).some((one) => one.id === matterId)
				: mattersToSpeakOf(await listConsentedCases(act.db, meeting.organisationId, day), day).some(
						(one) => one.caseId === matterId,
					)
		if (!mayBeSpokenOf) return refuse({ because: 'not-to-be-spoken-of' })
		const matter =
			kind === 'notice'
				? { noticeId: matterId, basis: 'own-notice' as const }
				: { caseId: matterId, basis: 'consent' as const }
		await insertMeetingPoint(act.db, act.actor.municipalityId, {
			...{ meetingId, said, agreed, who, byDay },
			...matter,
		})
		return { meetingId, caseId: kind === 'case' ? matterId : null }
	},
	audit: ({ meetingId }, value) => ({
		kind: 'landlord-meeting',
		ids: value === null || value.caseId === null ? [meetingId] : [meetingId, value.caseId],
	}),
	constraints: {
		a_notice_once_in_a_meeting: 'spoken-of-already',
		a_case_once_in_a_meeting: 'spoken-of-already',
	},
})
