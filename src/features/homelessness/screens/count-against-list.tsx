import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Columns, KeyLine, Section, Source } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { countResults } from '../queries/count-week/count-results.ts'
import { RoundHead } from './count-week/round-head.tsx'
import { useCategoryName } from './count-week/use-category-name.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { round, reconciliation, categories } = show(
		await countResults(callerOf(context), { countRoundId: params.countRoundId }),
	)
	return { round, reconciliation, categories }
}

type Met = { readonly both: number; readonly listOnly: number; readonly countOnly: number }

export default function CountAgainstListScreen() {
	const { round, reconciliation, categories } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.count')
	const category = useCategoryName(round.definition, categories)
	if (reconciliation === null) return <RoundHead round={round} state={words('results.gone')} />
	const { all, byUnit, bySituation } = reconciliation
	const numbers = (['both', 'listOnly', 'countOnly'] as const).map((key) => ({
		key,
		head: words(`list.${key}`),
		align: 'right' as const,
		fold: 'figure' as const,
		cell: (row: Met) => row[key],
	}))
	return (
		<RoundHead
			round={round}
			state={words('list.state', {
				both: all.both,
				listed: all.both + all.listOnly,
				countOnly: all.countOnly,
			})}
		>
			<KeyLine
				items={[
					{ label: words('list.both'), value: all.both },
					{ label: words('list.listOnly'), value: all.listOnly },
					{ label: words('list.countOnly'), value: all.countOnly },
					{ label: words('list.anotherSituation'), value: all.anotherSituation },
				]}
			/>
			<Columns>
				<Section title={words('list.byUnit')}>
					<DataTable
						caption={words('list.byUnit')}
						rows={byUnit}
						rowKey={(row) => row.unit}
						columns={[{ key: 'unit', head: words('list.unit'), cell: (row) => row.unit }, ...numbers]}
					/>
				</Section>
				<Section title={words('list.bySituation')}>
					<DataTable
						caption={words('list.bySituation')}
						rows={bySituation}
						rowKey={(row) => String(row.category)}
						columns={[
							{ key: 'situation', head: words('list.situation'), cell: (row) => category(row.category) },
							...numbers,
						]}
					/>
				</Section>
			</Columns>
			<Source>{words('list.note')}</Source>
		</RoundHead>
	)
}
