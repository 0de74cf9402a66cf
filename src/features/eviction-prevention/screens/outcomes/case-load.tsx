import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Figure } from '../../../../ui/figure.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { caseLoad } from '../../queries/outcomes/case-load.ts'
import type { CaseLoad } from './outcome-types.ts'
import { OutcomeTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const board = show(await caseLoad(caller, { locale: context.get(localeContext) }))
	return { board, tabs: tabsFor(caller.actor) }
}

/** Who has how much to do, unit by unit. */
export default function CaseLoadScreen() {
	const { board, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.outcomes.boards')
	const format = useFormat()
	const { units, drawing } = board
	const sum = (of: 'open' | 'withChildren') => units.reduce((all, unit) => all + unit[of], 0)
	return (
		<>
			<PageHead
				title={words('load.title')}
				state={words.rich('load.state', {
					...{ open: sum('open'), children: sum('withChildren') },
					b: (text) => <b>{text}</b>,
				})}
			/>
			<OutcomeTabs open={tabs} />
			{units.length === 0 ? (
				<EmptyState title={words('load.empty')} />
			) : (
				<Figure
					title={drawing.title}
					deck={words('load.deck')}
					svg={drawing.svg}
					svgNarrow={drawing.svgNarrow}
					alt={drawing.alt}
					source={`${words('load.note')} ${words('countedAt', { moment: format.moment(board.countedAt) })}`}
				>
					<LoadTable units={units} />
				</Figure>
			)}
		</>
	)
}

function LoadTable({ units }: { units: CaseLoad['units'] }) {
	const words = useTranslations('evictionPrevention.outcomes.boards.load')
	const columns = ['open', 'withChildren', 'late', 'deadlineSoon'] as const
	return (
		<DataTable
			caption={words('title')}
			groups={units.map((unit) => ({
				key: unit.unitId,
				head: unit.unit,
				rows: [
					...unit.officers.map((one) => ({
						...one,
						key: `${unit.unitId} ${one.officerId ?? ''}`,
						name: one.name ?? words('nobody'),
						isSum: false,
					})),
					{ ...unit, key: `${unit.unitId} all`, name: words('all'), isSum: true },
				],
			}))}
			rowKey={(row) => row.key}
			tone={(row) => (row.isSum ? 'sum' : undefined)}
			columns={[
				{ key: 'name', head: words('officer'), cell: (row) => row.name },
				...columns.map((key) => ({
					...{ key, head: words(key), align: 'right' as const, fold: 'figure' as const },
					cell: (row: Record<typeof key, number>) => String(row[key]),
				})),
			]}
		/>
	)
}
