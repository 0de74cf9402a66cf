import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { text } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReportNotices } from '../../access.ts'
import { findReportedAs } from '../../store/once.ts'
import { receipt } from '../receipt.ts'

/** The receipt of what one has reported oneself, by its number. */
export const receiptOnce = query({
	name: 'receiptOnce',
	input: z.object({ receiptNumber: text(40) }),
	may: mayReportNotices,
	run: async (act, { receiptNumber }) => {
		const noticeId = await findReportedAs(act, receiptNumber.toUpperCase())
		if (noticeId === null) return missing
		const answer = await receipt.within(act, { noticeId })
		return answer.is === 'done' ? answer.value : missing
	},
	audit: (_, value) => ({
		kind: 'notice',
		ids: value !== null && 'noticeId' in value ? [value.noticeId] : [],
	}),
})
