import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { questionSubjects, type Side } from '../../rules/files/notice-questions.ts'
import { insertMessage } from '../../store/notice-messages.ts'
import { findNotice } from '../../store/notice-reading.ts'

export const message = {
	noticeId: id(),
	about: z.enum(questionSubjects, { error: 'choose-one' }),
	body: text(1000),
}

type Given = { noticeId: string; about: (typeof questionSubjects)[number]; body: string }

/** One side's word about a report; whoever may not see whom it is about has nothing to ask. */
export async function writeMessage(act: Act, side: Side, given: Given) {
	const notice = await findNotice(act.db, given.noticeId)
	if (notice === undefined || notice.tenant === null) return missing
	const { municipalityId, actorId: writtenBy } = act.actor
	await insertMessage(act.db, { municipalityId, ...given, side, writtenBy, writtenAt: act.now })
	return { noticeId: given.noticeId }
}
