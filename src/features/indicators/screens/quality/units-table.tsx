import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { DataQuality } from '../../queries/quality/data-quality.ts'

/** A row a unit: how much there is to mend, how long entering takes and which months are silent. */
export function UnitsTable({ units, linked }: { units: DataQuality['units']; linked: boolean }) {
	const words = useTranslations('quality')
	const format = useFormat()
	const count = (given: number | 'few' | null) => {
		if (given === null) return words('hidden')
		return given === 'few' ? words('few') : format.number(given)
	}
	const share = (given: number | null) => (given === null ? '–' : format.percent(given))
	const right = { align: 'right', fold: 'figure' } as const
	return (
		<DataTable
			caption={words('unitsCaption')}
			rows={units}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'unit',
					head: words('unit'),
					fold: 'title',
					cell: ({ id, name }) =>
						linked ? <TextLink to={`/follow-up/quality?unit=${id}`}>{name}</TextLink> : name,
				},
				{ key: 'found', head: words('toMend'), ...right, strong: true, cell: ({ found }) => count(found) },
				{ key: 'entries', head: words('entries'), ...right, cell: ({ entries }) => count(entries) },
				{
					key: 'median',
					head: words('median'),
					...right,
					cell: ({ median }) => (median === null ? '–' : format.number(median)),
				},
				{ key: 'within7', head: words('within7'), ...right, cell: ({ within7 }) => share(within7) },
				{ key: 'within30', head: words('within30'), ...right, cell: ({ within30 }) => share(within30) },
				{ key: 'silent', head: words('silent'), ...right, cell: ({ silent }) => format.number(silent) },
			]}
		/>
	)
}
