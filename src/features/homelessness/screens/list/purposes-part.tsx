import { useTranslations } from 'use-intl'
import { Disclosure, Source } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { ListPurpose } from '../../rules/list/purposes.ts'

type Line = {
	readonly key: string
	readonly what: string
	readonly law: string
	readonly for: readonly string[]
}

const purposes = ['case-work', 'follow-up', 'count'] as const
const kinds = ['list', 'search', 'column', 'filter', 'explained', 'export', 'figures'] as const

/** Every list, column, filter, search and export with what it is for: the table that the house itself is checked by. */
export function PurposesPart({ table }: { table: readonly ListPurpose[] }) {
	const words = useTranslations('homelessness.views')
	const columns = useTranslations('homelessness.list.columns')
	const nameOf = ({ what, key }: ListPurpose): string => {
		if (what === 'column') return columns(key as 'name')
		if (what === 'filter') return words(`fields.${key}` as 'fields.status')
		if (what === 'explained') return words(`purposes.explained.${key}` as 'purposes.explained.sex')
		return words(`purposes.names.${key}` as 'purposes.names.byNameList')
	}
	const linesOf = (kind: ListPurpose['what']): Line[] => {
		const rows = Map.groupBy(
			table.filter(({ what }) => what === kind),
			({ key }) => key,
		)
		return [...rows].flatMap(([key, [first, ...more]]) =>
			first === undefined
				? []
				: [
						{
							...{ key: `${kind} ${key}`, what: nameOf(first), law: first.law.text },
							for: [first, ...more].map(({ purpose }) => purpose),
						},
					],
		)
	}
	return (
		<Disclosure summary={words('purposes.title')}>
			<DataTable<Line>
				caption={words('purposes.title')}
				groups={kinds.map((kind) => ({
					key: kind,
					head: words(`purposes.kinds.${kind}`),
					rows: linesOf(kind),
				}))}
				rowKey={(line) => line.key}
				columns={[
					{ key: 'what', head: words('purposes.what'), cell: (line) => line.what },
					...purposes.map((purpose) => ({
						key: purpose,
						head: words(`purposes.for.${purpose}`),
						cell: (line: Line) => (line.for.includes(purpose) ? words('purposes.yes') : '–'),
					})),
					{
						key: 'law',
						head: words('purposes.law'),
						cell: (line) => <span className="nowrap">{line.law}</span>,
					},
				]}
			/>
			<Source>{words('purposes.note')}</Source>
		</Disclosure>
	)
}
