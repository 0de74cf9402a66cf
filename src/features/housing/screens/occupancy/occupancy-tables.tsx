import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Occupancy } from '../../queries/occupancy/occupancy.ts'
import type { Variant } from '../../rules/occupancy/variants.ts'

type Month = Occupancy['months'][number]
type Row = Pick<Month, 'measured' | 'unmet'> & {
	readonly key: string
	readonly label: string
	readonly sum: boolean
}

/** The three variants by month, the year last. */
export function MonthTable({ held }: { held: Occupancy }) {
	const words = useTranslations('tonight.occupancy')
	const format = useFormat()
	const rows: Row[] = [
		...held.months.map(({ month, measured, unmet }) => ({
			...{ key: month, label: format.monthOfYear(month), measured, unmet, sum: false },
		})),
		{
			...{ key: 'whole', label: words('whole'), measured: held.total.measured },
			...{ unmet: held.turnedAway.unmet, sum: true },
		},
	]
	const shareOf = (row: Row, variant: Variant) => {
		const share = row.measured.find((one) => one.variant === variant)?.share ?? null
		return share === null ? '–' : format.percent(share, 1)
	}
	const column = (variant: Variant) => ({
		key: variant,
		head: words(`variants.${variant}`),
		align: 'right' as const,
		fold: 'figure' as const,
		cell: (row: Row) => shareOf(row, variant),
	})
	return (
		<DataTable
			caption={words('caption')}
			rows={rows}
			rowKey={({ key }) => key}
			tone={({ sum }) => (sum ? 'sum' : undefined)}
			columns={[
				{ key: 'month', head: words('month'), cell: ({ label }) => label },
				column('bed-average-utilisation'),
				column('bed-occupancy-rate'),
				column('bed-usable-occupancy'),
				{
					...{ key: 'away', head: words('turnedAwayHead'), align: 'right', fold: 'figure' },
					cell: ({ unmet }) => unmet,
				},
			]}
		/>
	)
}

const figures = ['stay', 'held', 'void', 'renovation', 'turnaround', 'free', 'capacity'] as const

/** What all nights of the year were: they add up to what was open, ordinary and extra places apart. */
export function NightTable({ held }: { held: Occupancy }) {
	const words = useTranslations('tonight.occupancy')
	const format = useFormat()
	const rows = [...held.byPlaces, { places: 'all' as const, ...held.total }]
	return (
		<DataTable
			caption={words('nightsCaption')}
			rows={rows}
			rowKey={({ places }) => places}
			tone={({ places }) => (places === 'all' ? 'sum' : undefined)}
			columns={[
				{ key: 'places', head: words('nights'), cell: ({ places }) => words(`places.${places}`) },
				...figures.map((figure) => ({
					key: figure,
					head: words(`figures.${figure}`),
					align: 'right' as const,
					fold: 'figure' as const,
					strong: figure === 'capacity',
					cell: (row: (typeof rows)[number]) => format.number(row[figure]),
				})),
			]}
		/>
	)
}
