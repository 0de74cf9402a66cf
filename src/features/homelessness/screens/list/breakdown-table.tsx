import { useTranslations } from 'use-intl'
import { Section, Source } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { CodedList } from './list-types.ts'
import { useOptionWords } from './narrow.tsx'
import { useListWords } from './use-list-words.ts'

/** Those on the list by one thing at a time, against the situations. */
export function BreakdownTable({ list }: { list: CodedList }) {
	const words = useTranslations('homelessness.list')
	const { category } = useListWords()
	const optionWords = useOptionWords(list)
	if (list.breakdown === null) return null
	const { by, groups, overlaps } = list.breakdown
	const title = words('breakdown.title', { by: words(`breakdown.by.${by}`) })
	return (
		<Section title={title}>
			<DataTable
				caption={title}
				rows={groups}
				rowKey={(group) => group.key}
				columns={[
					{
						key: 'group',
						head: words(`narrow.fields.${by}`),
						cell: (group) => (by === 'unit' ? group.key : optionWords(by, group.key)),
					},
					...list.definition.categories.map(({ number }) => ({
						key: String(number),
						head: words('situation', { number: String(number), name: category(list, number) }),
						align: 'right' as const,
						fold: 'line' as const,
						cell: (group: (typeof groups)[number]) => group.situations[number] ?? 0,
					})),
					{
						key: 'total',
						head: words('breakdown.total'),
						align: 'right',
						strong: true,
						cell: (group) => group.total,
					},
				]}
			/>
			{overlaps ? <Source>{words('breakdown.overlaps')}</Source> : null}
		</Section>
	)
}
