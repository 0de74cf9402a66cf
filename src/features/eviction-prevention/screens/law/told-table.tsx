import { useTranslations } from 'use-intl'
import { Unverified } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { LawTable } from './law-types.ts'
import { useLength } from './use-length.ts'

/** Who tells whom about what, by which paragraph and how soon. */
export function ToldTable({ told }: Pick<LawTable, 'told'>) {
	const words = useTranslations('evictionPrevention.law.told')
	const lengthOf = useLength()
	return (
		<DataTable
			caption={words('title')}
			rows={told}
			rowKey={(one) => `${one.from} ${one.to} ${one.about}`}
			columns={[
				{
					...{ key: 'about', head: words('columns.about'), fold: 'title', strong: true },
					cell: (one) => words(`about.${one.about}`),
				},
				{
					...{ key: 'from', head: words('columns.from'), fold: 'line' },
					cell: (one) => words(`parties.${one.from}`),
				},
				{
					...{ key: 'to', head: words('columns.to'), fold: 'line' },
					cell: (one) => words(`parties.${one.to}`),
				},
				{
					...{ key: 'force', head: words('columns.force'), fold: 'line' },
					cell: (one) => words(`force.${one.force}`),
				},
				{
					...{ key: 'when', head: words('columns.when'), fold: 'line' },
					cell: (one) => lengthOf(one.length),
				},
				{
					...{ key: 'paragraph', head: words('columns.paragraph'), fold: 'line' },
					cell: (one) => (
						<>
							{one.paragraph} {one.unverified === null ? null : <Unverified />}
						</>
					),
				},
			]}
		/>
	)
}
