import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { KeyScope } from '../../rules/key-scopes.ts'

export type KeyRow = {
	readonly id: string
	readonly landlord: string
	readonly label: string
	readonly scopes: readonly string[]
	readonly ending: string
	readonly validThrough: PlainDate
	readonly lastUsedAt: Instant | null
	readonly state: 'open' | 'ended' | 'run-out'
}

type KeyTableProps = { keys: readonly KeyRow[]; end: ((one: KeyRow) => ReactNode) | null }

/** The key itself is not among what is shown: nobody has it but who was given it. */
export function KeyTable({ keys, end }: KeyTableProps) {
	const words = useTranslations('organisation.keys')
	const format = useFormat()
	const told = (scope: string) => words(`scopes.${scope as KeyScope}`)
	return (
		<DataTable
			caption={words('title')}
			rows={keys}
			rowKey={(one) => one.id}
			columns={[
				{ key: 'landlord', head: words('landlord'), cell: (one) => one.landlord },
				{
					key: 'label',
					head: words('label'),
					fold: 'plain',
					cell: (one) => (
						<>
							{one.label} <span className="quiet nowrap">{words('ending', { ending: one.ending })}</span>
						</>
					),
				},
				{
					key: 'scopes',
					head: words('scopesHead'),
					fold: 'line',
					cell: (one) => one.scopes.map(told).join(' · '),
				},
				{
					key: 'valid',
					head: words('validThrough'),
					fold: 'line',
					cell: (one) => <span className="nowrap">{format.day(one.validThrough)}</span>,
				},
				{
					key: 'used',
					head: words('lastUsed'),
					fold: 'line',
					cell: (one) => (one.lastUsedAt === null ? words('never') : format.moment(one.lastUsedAt)),
				},
				{ key: 'state', head: words('standing'), fold: 'line', cell: (one) => words(`states.${one.state}`) },
				...(end === null
					? []
					: [
							{
								key: 'end',
								head: words('end'),
								fold: 'plain' as const,
								cell: (one: KeyRow) => (one.state === 'open' ? end(one) : null),
							},
						]),
			]}
		/>
	)
}
