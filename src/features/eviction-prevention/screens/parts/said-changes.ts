import { ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { childrenAnswers, noticeKinds, noticeStatuses } from '../../rules/notice-kinds.ts'
import type { Speech } from './told-rows.ts'

export type Change = {
	readonly id: string
	readonly changedOn: PlainDate
	readonly field: keyof typeof readers | 'tenant'
	readonly was: string | null
	readonly became: string | null
}

/** How each field's stored text is to be read. */
const readers = {
	kind: 'kind',
	status: 'status',
	children: 'children',
	sentOn: 'day',
	servedOn: 'day',
	amountOre: 'amount',
	interestOre: 'amount',
	dueMonths: 'months',
	account: 'text',
	rooms: 'text',
	mustMoveAnyway: 'moves',
	warnedOn: 'day',
	leaseEndsOn: 'day',
} as const

type SaidChange = { readonly key: string; readonly day: PlainDate; readonly what: string }

/** What became different since the first report, newest first, each in one sentence. */
export function saidChanges(changes: readonly Change[], speech: Speech): SaidChange[] {
	const { words } = speech
	const sentence = ({ field, ...values }: Change): string | null => {
		if (field === 'tenant') return words('tenantChanged')
		const [was, became] = [said(field, values.was, speech), said(field, values.became, speech)]
		return was === became ? null : words('changed', { field: words(`rows.${field}`), was, became })
	}
	return changes.toReversed().flatMap((change) => {
		const what = sentence(change)
		return what === null ? [] : [{ key: change.id, day: change.changedOn, what }]
	})
}

function said(field: keyof typeof readers, stored: string | null, { words, day, amount }: Speech): string {
	if (stored === null || stored === '') return words('nothing')
	switch (readers[field]) {
		case 'day':
			return day(stored as PlainDate)
		case 'amount':
			return amount(ore(Number(stored)))
		case 'months':
			return stored
				.split(', ')
				.map((month) => day(month.slice(0, 10) as PlainDate))
				.join(', ')
		case 'kind':
			return words(`kinds.${noticeKinds.find((kind) => kind === stored) ?? 'arrears'}`)
		case 'status':
			return words(`statuses.${noticeStatuses.find((status) => status === stored) ?? 'open'}`)
		case 'children':
			return words(`children.${childrenAnswers.find((answer) => answer === stored) ?? 'unknown'}`)
		case 'moves':
			return words(`moves.${stored === 'true' ? 'yes' : 'no'}`)
		case 'text':
			return stored
	}
}
