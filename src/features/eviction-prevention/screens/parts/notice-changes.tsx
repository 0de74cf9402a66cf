import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { Timeline } from '../../../../ui/events.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { childrenAnswers, noticeKinds, noticeStatuses } from '../../rules/notice-kinds.ts'

type Change = {
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

/** What became different since the first report, newest first. */
export function NoticeChanges({ changes }: { changes: readonly Change[] }) {
	const words = useTranslations('notices')
	const said = useValueWords()
	const sentence = ({ field, was, became }: Change): string =>
		field === 'tenant'
			? words('tenantChanged')
			: words('changed', {
					field: words(`rows.${field}`),
					was: said(field, was),
					became: said(field, became),
				})
	return (
		<Timeline
			events={changes.toReversed().flatMap((change) => {
				const what = sentence(change)
				return what === null ? [] : [{ key: change.id, day: change.changedOn, what }]
			})}
		/>
	)
}

function useValueWords() {
	const words = useTranslations('notices')
	const format = useFormat()
	return (field: keyof typeof readers, stored: string | null): string => {
		if (stored === null || stored === '') return words('nothing')
		switch (readers[field]) {
			case 'day':
				return format.day(stored as PlainDate)
			case 'amount':
				return format.amount(ore(Number(stored)))
			case 'months':
				return stored
					.split(', ')
					.map((month) => format.day(month.slice(0, 10) as PlainDate))
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
}
