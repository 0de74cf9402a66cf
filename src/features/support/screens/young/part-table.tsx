import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { YoungPage } from '../../queries/young/young-plan.ts'

type Plan = NonNullable<YoungPage['plan']>

/** Find, get, keep: what is done by whom, and since when it is arranged. */
export function PartTable({ plan }: { plan: Plan }) {
	const words = useTranslations('supportPlan.young')
	const format = useFormat()
	return (
		<DataTable
			caption={words('section')}
			rows={plan.parts}
			rowKey={(one) => one.id}
			columns={[
				{
					key: 'part',
					head: words('columns.part'),
					cell: ({ part }) => words(`parts.${part}`),
					fold: 'title',
				},
				{ key: 'what', head: words('columns.what'), cell: ({ what }) => what },
				{ key: 'who', head: words('columns.who'), cell: ({ who }) => who },
				{ key: 'by', head: words('columns.by'), cell: ({ byDay }) => format.day(byDay) },
				{
					key: 'arranged',
					head: words('columns.arranged'),
					strong: true,
					cell: ({ arrangedOn }) => (arrangedOn === null ? words('waiting') : format.day(arrangedOn)),
				},
			]}
		/>
	)
}
