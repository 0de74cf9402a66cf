import { operation } from '../../platform/rest/operation.ts'
import { changeNotice } from './commands/change-notice.ts'
import { receiveNotice } from './commands/receive-notice.ts'
import { confirmation, confirmed, receiptAnswer, toldReceipt } from './queries/api/receipt-answers.ts'
import { receipt } from './queries/receipt.ts'

const report = { words: 'notices', scope: 'report-notices' } as const
const read = { words: 'notices', scope: 'read-receipts' } as const

/** What a landlord's own system may ask: to report, and to read what it has reported. */
export const operations = [
	operation({
		...report,
		call: receiveNotice,
		method: 'post',
		path: '/notices',
		withheld: ['organisationId'],
		answer: confirmation,
		tell: async (act, { noticeId, outcome }) => await confirmed(act, noticeId, outcome),
	}),
	operation({
		...read,
		call: receipt,
		method: 'get',
		path: '/notices/{noticeId}',
		answer: receiptAnswer,
		tell: async (_, told) => toldReceipt(told),
	}),
	operation({
		...report,
		call: changeNotice,
		method: 'patch',
		path: '/notices/{noticeId}',
		answer: confirmation,
		tell: async (act, { noticeId, changed }) =>
			await confirmed(act, noticeId, changed > 0 ? 'changed' : 'duplicate'),
	}),
]
