import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayReadNotices } from '../../access.ts'
import { message, writeMessage } from './write-message.ts'

/** Case work asks or answers about a report; whoever writes says that nothing in it is about the person (OSL 26:1). */
export const answerAboutNotice = command({
	name: 'answerAboutNotice',
	input: z.object({ ...message, onlyTheReport: z.literal('yes', { error: 'required' }) }),
	may: mayReadNotices,
	run: (act, { onlyTheReport: _, ...given }) => writeMessage(act, 'board', given),
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})
