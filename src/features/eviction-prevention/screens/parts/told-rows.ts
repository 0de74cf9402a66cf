import { useTranslations } from 'use-intl'
import { type Ore, ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ChildrenAnswer, NoticeKind, NoticeStatus } from '../../rules/notice-kinds.ts'

export type Told = {
	readonly kind: NoticeKind
	readonly status: NoticeStatus
	readonly children: ChildrenAnswer
	readonly tenant: string | null
	readonly nationalId: string | null
	readonly address: string | null
	readonly dwelling: string | null
	readonly rooms: string | null
	readonly amountOre: number | null
	readonly interestOre: number | null
	readonly dueMonths: readonly { dueOn: PlainDate; amountOre: number | null; interestOre: number | null }[]
	readonly account: string | null
	readonly sentOn: PlainDate | null
	readonly servedOn: PlainDate | null
	readonly mustMoveAnyway: boolean
	readonly warnedOn: PlainDate | null
	readonly leaseEndsOn: PlainDate | null
	readonly note: string | null
}

/** A language: words, days and amounts, on a page or in a paper. */
export type Speech = {
	readonly words: ReturnType<typeof useTranslations<'notices'>>
	readonly day: (day: PlainDate) => string
	readonly amount: (amount: Ore) => string
}

type ToldRow = { readonly label: string; readonly lines: readonly string[] }

/** Everything that was told, word for word; what was left out is not there. */
export function toldRows(told: Told, { words, ...format }: Speech): ToldRow[] {
	const day = (on: PlainDate | null) => (on === null ? null : format.day(on))
	const amount = (stored: number | null) => (stored === null ? null : format.amount(ore(stored)))
	const months = told.dueMonths.map((month) =>
		[format.day(month.dueOn), amount(month.amountOre), amount(month.interestOre)]
			.filter((part) => part !== null)
			.join(' · '),
	)
	const rows = {
		kind: words(`kinds.${told.kind}`),
		status: words(`statuses.${told.status}`),
		tenant: told.tenant ?? words('receipt.protected'),
		nationalId: told.nationalId?.replace(/^(\d{8})(\w{4})$/, '$1-$2') ?? null,
		address: told.address,
		dwelling: told.dwelling,
		rooms: told.rooms,
		children: words(`children.${told.children}`),
		amountOre: amount(told.amountOre),
		interestOre: amount(told.interestOre),
		dueMonths: months,
		account: told.account,
		sentOn: day(told.sentOn),
		servedOn: day(told.servedOn),
		mustMoveAnyway: told.mustMoveAnyway ? words('moves.yes') : null,
		warnedOn: day(told.warnedOn),
		leaseEndsOn: day(told.leaseEndsOn),
		note: told.note,
	}
	return (Object.keys(rows) as (keyof typeof rows)[]).flatMap((field) => {
		const value = rows[field]
		const lines = typeof value === 'string' ? [value] : (value ?? [])
		return lines.length === 0 ? [] : [{ label: words(`rows.${field}`), lines }]
	})
}

export function useSpeech(): Speech {
	const words = useTranslations('notices')
	const { day, amount } = useFormat()
	return { words, day, amount }
}
