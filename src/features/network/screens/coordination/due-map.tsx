import { useTranslations } from 'use-intl'
import { Figure } from '../../../../ui/figure.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { WhatIsDue } from '../../queries/coordination/what-is-due.ts'

/** Where in the country something waits, and the same counties as a table. */
export function DueMap({ map }: { map: NonNullable<WhatIsDue['map']> }) {
	const words = useTranslations('coordination.due.map')
	const format = useFormat()
	const { title, alt, svg, svgNarrow, counties } = map
	const number = (count: number) => (count === 0 ? '–' : format.number(count))
	return (
		<div className="section">
			<Figure title={title} deck={words('deck')} svg={svg} svgNarrow={svgNarrow} alt={alt}>
				<DataTable
					caption={words('caption')}
					rows={counties}
					rowKey={({ county }) => county}
					columns={[
						{ key: 'county', head: words('county'), cell: ({ name }) => name },
						...(['late', 'waiting', 'followed', 'places'] as const).map((key) => ({
							...{ key, head: words(`columns.${key}`), align: 'right' as const, fold: 'figure' as const },
							cell: (row: (typeof counties)[number]) => number(row[key]),
						})),
					]}
				/>
			</Figure>
		</div>
	)
}
