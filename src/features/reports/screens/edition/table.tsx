import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { useFrame } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { editionTable } from '../../queries/edition/edition-table.ts'
import { exactTable } from '../../queries/edition/exact-table.ts'
import { tableInWords } from './table-in-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const asked = { editionId: params.editionId, slug: params.slug }
	const table = show(await editionTable(caller, asked))
	return { ...table, exact: table.mayReadExact ? show(await exactTable(caller, asked)).numbers : null }
}

/** One table as readers get it, and beside it the exact numbers for those with the right to them. */
export default function EditionTableScreen() {
	const { editionId, number, dataset, exact } = useLoaderData<typeof loader>()
	const words = useTranslations('edition')
	const { locale } = useFrame()
	const format = useFormat()
	const { heads, rows } = tableInWords(dataset, null, locale)
	const dimensions = dataset.columns.flatMap(({ role }, at) => (role === 'dimension' ? [at] : []))
	const values = dataset.columns.flatMap(({ role }, at) => (role === 'value' ? [at] : []))
	const here = `/follow-up/statistics/${editionId}`
	const numbered = rows.map((row, at) => ({
		row,
		exact: exact?.[at] ?? null,
		key: row.slice(0, -2).join(' '),
	}))
	return (
		<>
			<PageHead
				title={dataset.title[locale]}
				crumbs={[
					{ to: '/follow-up/statistics', label: words('title') },
					{ to: here, label: words('number', { number: String(number) }) },
				]}
				state={dataset.about[locale]}
				actions={
					<>
						<ButtonLink to={`${here}/${dataset.slug}/public.csv`} file>
							{words('tablePage.csvPublic')}
						</ButtonLink>
						<ButtonLink to={`${here}/${dataset.slug}/public.xlsx`} file>
							{words('tablePage.xlsxPublic')}
						</ButtonLink>
					</>
				}
			/>
			<Section title={words('tablePage.public')}>
				<DataTable
					caption={dataset.title[locale]}
					rows={numbered}
					rowKey={({ key }) => key}
					columns={[
						...dimensions.map((at) => ({
							key: String(at),
							head: heads[at] ?? '',
							fold: at === 0 ? ('title' as const) : ('plain' as const),
							cell: ({ row }: (typeof numbered)[number]) => row[at],
						})),
						...values.map((at, nth) => ({
							key: String(at),
							head: heads[at] ?? '',
							fold: 'line' as const,
							align: 'right' as const,
							cell: ({ row }: (typeof numbered)[number]) => {
								const value = row[at]
								if (typeof value === 'number') return format.number(value, nth === 0 ? 0 : 1)
								return nth === 0 ? <span className="quiet">{words('tablePage.withheld')}</span> : ''
							},
						})),
						...(exact === null
							? []
							: [
									{
										...{ key: 'exact', head: words('tablePage.exactHead') },
										...({ fold: 'line', align: 'right' } as const),
										cell: (one: (typeof numbered)[number]) =>
											one.exact === null ? '' : format.number(one.exact),
									},
								]),
					]}
				/>
			</Section>
			{exact === null ? null : (
				<Section title={words('tablePage.exact')} note={words('tablePage.exactNote')}>
					<p className="row-wrap">
						<ButtonLink to={`${here}/${dataset.slug}/exact.csv`} file>
							{words('tablePage.csvExact')}
						</ButtonLink>
						<ButtonLink to={`${here}/${dataset.slug}/exact.xlsx`} file>
							{words('tablePage.xlsxExact')}
						</ButtonLink>
					</p>
				</Section>
			)}
		</>
	)
}
