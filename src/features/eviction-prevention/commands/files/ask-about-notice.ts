import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayReportNotices } from '../../access.ts'
import { message, writeMessage } from './write-message.ts'

/** A landlord asks or answers about its own report. */
export const askAboutNotice = command({
	name: 'askAboutNotice',
	input: z.object(message),
	may: mayReportNotices,
	run: (act, given) => writeMessage(act, 'landlord', given),
	audit: ({ noticeId }) => ({ kind: 'notice', ids: [noticeId] }),
})
