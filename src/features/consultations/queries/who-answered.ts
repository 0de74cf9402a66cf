import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations } from '../access.ts'
import { findAnswer, findWriter } from '../store/answers.ts'

/** Who wrote one answer: asked for by itself, and noted for whom it was shown. */
export const whoAnswered = query({
	name: 'whoAnswered',
	input: z.object({ answerId: id() }),
	may: mayKeepConsultations,
	run: async (act, { answerId }) => {
		if ((await findAnswer(act.db, answerId)) === null) return missing
		return { writer: await findWriter(act, answerId) }
	},
	audit: ({ answerId }) => ({ kind: 'answer-writer', ids: [answerId] }),
})
