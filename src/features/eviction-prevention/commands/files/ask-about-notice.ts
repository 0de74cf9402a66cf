import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayReadNotices, mayReportNotices } from '../../access.ts'
import { questionSubjects, type Side } from '../../rules/files/notice-questions.ts'
import { insertMessage } from '../../store/notice-messages.ts'
import { findNotice } from '../../store/notice-reading.ts'

const message = {
	noticeId: id(),
	about: z.enum(questionSubjects, { error: 'choose-one' }),
	body: text(1000),
}

/** A landlord asks or answers about its own report. */
export const askAboutNotice = command({
	name: 'askAboutNotice',
	input: z.object(message),
	may: mayReportNotices,
	run: (act, given) => write(act, 'landlord', given),
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})

/** Case work asks or answers about a report; whoever writes says that nothing in it is about the person (OSL 26:1). */
export const answerAboutNotice = command({
	name: 'answerAboutNotice',
	input: z.object({ ...message, onlyTheReport: z.literal('yes', { error: 'required' }) }),
	may: mayReadNotices,
	run: (act, { onlyTheReport: _, ...given }) => write(act, 'board', given),
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})

type Given = { noticeId: string; about: (typeof questionSubjects)[number]; body: string }

async function write(act: Act, side: Side, given: Given) {
	const notice = await findNotice(act.db, given.noticeId)
	if (notice === undefined || notice.tenant === null) return missing
	const { municipalityId, actorId } = act.actor
	await insertMessage(act.db, {
		municipalityId,
		...given,
		side,
		writtenBy: actorId,
		writtenAt: act.now,
	})
	return { noticeId: given.noticeId }
}
