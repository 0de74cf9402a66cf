import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPartnershipMeeting } from '../../store/partnership/meetings.ts'

/** Null when the meeting may be written, and it is locked. Refused: minutes-approved. */
export async function meetingShut(
	{ db }: Act,
	meetingId: string,
): Promise<Missing | Refusal<'minutes-approved'> | null> {
	const meeting = await holdPartnershipMeeting(db, meetingId)
	if (meeting === null) return missing
	return meeting.minutesApprovedOn === null ? null : refuse({ because: 'minutes-approved' })
}
