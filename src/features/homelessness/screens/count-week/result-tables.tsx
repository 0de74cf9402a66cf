import { useTranslations } from 'use-intl'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import type { SituationCount } from '../../rules/count-week/results.ts'
import type { Category, DefinitionKey } from '../../rules/situations/definition.ts'
import { useCategoryName } from './use-category-name.ts'

type Props = {
	definition: DefinitionKey
	categories: readonly Category[]
	situations: readonly SituationCount[]
}

const bands = ['18-24', '25-44', '45-64', '65-', 'unknown'] as const
/** The row that sums: no definition has such a category. */
const everyone = -1

function sumOf(situations: readonly SituationCount[]): SituationCount {
	const sum = (told: (one: SituationCount) => number) => situations.reduce((all, one) => all + told(one), 0)
	return {
		category: everyone,
		total: sum((one) => one.total),
		women: sum((one) => one.women),
		men: sum((one) => one.men),
		sexUnknown: sum((one) => one.sexUnknown),
		withChildren: sum((one) => one.withChildren),
		byAge: {
			'18-24': sum((one) => one.byAge['18-24']),
			'25-44': sum((one) => one.byAge['25-44']),
			'45-64': sum((one) => one.byAge['45-64']),
			'65-': sum((one) => one.byAge['65-']),
			unknown: sum((one) => one.byAge.unknown),
		},
	}
}

export function SituationTable(props: Props) {
	const words = useTranslations('homelessness.count')
	const figures = (['women', 'men', 'sexUnknown', 'withChildren'] as const).map((key) => ({
		key,
		head: words(`results.${key}`),
		cell: (row: SituationCount) => row[key],
	}))
	return <Figures {...props} caption={words('results.situations')} figures={figures} />
}

export function AgeTable(props: Props) {
	const words = useTranslations('homelessness.count')
	const figures = bands.map((band) => ({
		key: band,
		head: words(`ages.${band}`),
		cell: (row: SituationCount) => row.byAge[band],
	}))
	return <Figures {...props} caption={words('results.ages')} figures={figures} />
}

type Figure = { key: string; head: string; cell: (row: SituationCount) => number }

function Figures(props: Props & { caption: string; figures: readonly Figure[] }) {
	const { definition, categories, situations, caption, figures } = props
	const words = useTranslations('homelessness.count')
	const name = useCategoryName(definition, categories)
	const byVolume = new Set(
		categories.filter(({ collected }) => collected === 'volumes').map(({ number }) => number),
	)
	const columns: Column<SituationCount>[] = [
		{
			key: 'situation',
			head: words('results.situation'),
			cell: (row) =>
				row.category === everyone ? (
					words('results.sum')
				) : (
					<>
						{name(row.category)}
						{byVolume.has(row.category) ? (
							<span className="quiet small"> {words('results.volumes')}</span>
						) : null}
					</>
				),
		},
		...figures.map((figure) => ({ ...figure, align: 'right' as const, fold: 'figure' as const })),
		{
			key: 'total',
			head: words('results.total'),
			align: 'right',
			strong: true,
			fold: 'figure',
			cell: (row) => row.total,
		},
	]
	return (
		<DataTable
			caption={caption}
			columns={columns}
			rows={[...situations, sumOf(situations)]}
			rowKey={(row) => String(row.category)}
			tone={(row) => (row.category === everyone ? 'sum' : undefined)}
		/>
	)
}
