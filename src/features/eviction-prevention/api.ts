import { operation } from '../../platform/rest/operation.ts'
import { changeNotice } from './commands/change-notice.ts'
import { importNotices } from './commands/import-notices.ts'
import { passOnNotice } from './commands/pass-on-notice.ts'
import { receiveNotice } from './commands/receive-notice.ts'
import {
	confirmation,
	confirmed,
	passedOn,
	receiptAnswer,
	receiptLines,
	toldLines,
	toldReceipt,
	uploadAnswer,
} from './queries/api/receipt-answers.ts'
import { receiptsPage } from './queries/api/receipts-page.ts'
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
		example: {
			...{ flatIn: 'this-municipality', kind: 'arrears', reference: 'LB-1203' },
			...{ tenant: 'Kim Lönn', address: 'Skeppargatan 12', postalCode: '123 45', city: 'Lillhamn' },
			...{ dwelling: '1203', rooms: '2', children: 'unknown' },
			debts: [{ dueOn: '2026-09-30', amount: '9120.50' }],
			...{ sentOn: '2026-10-09', served: 'not-yet' },
		},
		answer: confirmation,
		tell: async (act, { noticeId, outcome }) => await confirmed(act, noticeId, outcome),
	}),
	operation({
		...read,
		call: receiptsPage,
		method: 'get',
		path: '/notices',
		answer: receiptLines,
		tell: async (_, page) => toldLines(page),
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
		example: { status: 'paid' },
		answer: confirmation,
		tell: async (act, { noticeId, changed }) =>
			await confirmed(act, noticeId, changed > 0 ? 'changed' : 'duplicate'),
	}),
	operation({
		...report,
		call: importNotices,
		method: 'post',
		path: '/uploads',
		body: 'file',
		withheld: ['organisationId', 'landlord', 'file'],
		answer: uploadAnswer,
		tell: async (_, { rejected, ...counted }) => ({
			...counted,
			rejected: rejected.map(({ row, faults }) => ({ row, faults: [...faults] })),
		}),
	}),
	operation({
		...report,
		call: passOnNotice,
		method: 'post',
		path: '/misdirected-notices',
		withheld: ['organisationId'],
		answer: passedOn,
		tell: async (_, passed) => passed,
	}),
]
