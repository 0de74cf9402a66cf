import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PreventedBoard } from './outcome-types.ts'
import { useTold } from './use-told.ts'

type OfBoard = { board: PreventedBoard }
type Row = PreventedBoard['stages'][number]

function useStageColumn() {
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	return { key: 'stage', head: words('stage'), cell: (row: Row) => words(`stages.${row.stage}`) } as const
}

/** Stage by stage: who is in the base, and what became of them. */
export function ClassTable({ board }: OfBoard) {
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	const told = useTold()
	const format = useFormat()
	const stage = useStageColumn()
	const lost = ['moved-to-equal-home', 'new-threat', 'moved', 'not-averted', 'unknown'] as const
	return (
		<DataTable
			caption={words('table', { year: String(board.year), days: String(board.days) })}
			rows={board.stages}
			rowKey={(row) => row.stage}
			columns={[
				stage,
				{ key: 'due', head: words('due'), align: 'right', fold: 'figure', cell: (row) => told(row.due) },
				{
					...{
						key: 'confirmed',
						head: words('classes.confirmed'),
						align: 'right',
						fold: 'figure',
						strong: true,
					},
					cell: (row) => told(row.classes.confirmed),
				},
				{
					...{ key: 'share', head: words('share'), align: 'right', fold: 'figure', strong: true },
					cell: ({ share, due }) =>
						share === null
							? words(due === 0 ? 'notYet' : 'tooFew')
							: format.percent(share.part / share.whole),
				},
				...lost.map((key) => ({
					...{ key, head: words(`classes.${key}`), align: 'right' as const },
					cell: (row: Row) => told(row.classes[key]),
				})),
				{
					...{ key: 'not-due', head: words('classes.check-not-due'), align: 'right' },
					cell: (row) => told(row.classes['check-not-due']),
				},
				{ key: 'outside', head: words('outside'), align: 'right', cell: (row) => told(row.outside) },
				{ key: 'closed', head: words('closed'), align: 'right', cell: (row) => told(row.closed) },
			]}
		/>
	)
}

/** What closing itself said: preliminary. */
export function ClosingTable({ board }: OfBoard) {
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	const told = useTold()
	const stage = useStageColumn()
	const keys = ['averted', 'moved-to-equal-home', 'not-averted', 'no-contact'] as const
	return (
		<DataTable
			caption={words('closingTitle')}
			rows={board.stages}
			rowKey={(row) => row.stage}
			columns={[
				stage,
				...keys.map((key) => ({
					...{ key, head: words(`preliminary.${key}`), align: 'right' as const, fold: 'figure' as const },
					cell: (row: Row) => told(row.preliminary[key]),
				})),
			]}
		/>
	)
}

/** By whose word the confirmed are confirmed. */
export function SourceTable({ board }: OfBoard) {
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	const told = useTold()
	const stage = useStageColumn()
	const keys = ['tenant', 'register', 'landlord-with-consent'] as const
	return (
		<DataTable
			caption={words('knownTitle')}
			rows={board.stages}
			rowKey={(row) => row.stage}
			columns={[
				stage,
				...keys.map((key) => ({
					...{ key, head: words(`sources.${key}`), align: 'right' as const, fold: 'figure' as const },
					cell: (row: Row) => told(row.confirmedBy[key]),
				})),
			]}
		/>
	)
}
