import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Figure } from '../../../../ui/figure.tsx'
import { KeyLine, PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { funnelBoard } from '../../queries/outcomes/funnel-board.ts'
import { OutcomeTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'
import { useTold } from './use-told.ts'
import { YearLinks } from './year-links.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const year = new URL(request.url).searchParams.get('year')
	const board = show(
		await funnelBoard(caller, { year: year ?? undefined, locale: context.get(localeContext) }),
	)
	return { board, tabs: tabsFor(caller.actor) }
}

/** From notice by consultation to outcome, of one year's cases. */
export default function FunnelScreen() {
	const { board, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.outcomes.boards')
	const told = useTold()
	const format = useFormat()
	const { drawing, targets } = board
	const days = String(targets.daysToFirstContact)
	const share = (percent: number | null) =>
		percent === null ? words('funnel.none') : format.percent(percent / 100)
	const notes = [
		words('funnel.note', { days }),
		...(board.exact ? [] : [words('funnel.roundedNote'), words('funnel.withheld')]),
		words('countedAt', { moment: format.moment(board.countedAt) }),
	]
	return (
		<>
			<PageHead title={words('funnel.title')} state={words('funnel.state', { year: String(board.year) })} />
			<OutcomeTabs open={tabs} />
			<YearLinks page="/evictions/funnel" {...board} />
			<KeyLine
				items={[
					{
						label: words('funnel.median'),
						value:
							board.medianToContact === null ? words('funnel.none') : format.number(board.medianToContact, 1),
					},
					{ label: words('funnel.within', { days }), value: share(board.within) },
					{ label: words('funnel.early'), value: share(board.early) },
					{ label: words('funnel.stayPut'), value: share(board.stayPut) },
				]}
			/>
			<Figure
				title={drawing.title}
				deck={words('funnel.deck')}
				svg={drawing.svg}
				svgNarrow={drawing.svgNarrow}
				alt={drawing.alt}
				source={notes.join(' ')}
			>
				<DataTable
					caption={drawing.title}
					folds={false}
					rows={board.steps}
					rowKey={({ step }) => step}
					columns={[
						{ key: 'step', head: words('funnel.step'), cell: ({ step }) => words(`funnel.steps.${step}`) },
						{ key: 'count', head: words('funnel.count'), align: 'right', cell: (row) => told(row.told) },
					]}
				/>
			</Figure>
		</>
	)
}
