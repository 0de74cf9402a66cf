import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadNotices } from '../../access.ts'
import { listWaitingForBoard } from '../../store/notice-messages.ts'

/** Landlords' questions that nobody has answered. */
export const waitingQuestions = query({
	name: 'waitingQuestions',
	input: z.object({}),
	may: mayReadNotices,
	run: async ({ db }) => ({ questions: await listWaitingForBoard(db) }),
	audit: (_, value) => ({ kind: 'notice', ids: value?.questions.map(({ noticeId }) => noticeId) ?? [] }),
})
