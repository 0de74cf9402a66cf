import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Figure } from '../../../../ui/figure.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Columns, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { preventedBoard } from '../../queries/outcomes/prevented-board.ts'
import type { PreventedBoard } from './outcome-types.ts'
import { PreventedFilters } from './prevented-filters.tsx'
import { ClassTable, ClosingTable, SourceTable } from './prevented-tables.tsx'
import { OutcomeTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const asked = Object.fromEntries(new URL(request.url).searchParams)
	const board = show(await preventedBoard(caller, { ...asked, locale: context.get(localeContext) }))
	return { board, tabs: tabsFor(caller.actor) }
}

/** What became of those whose eviction was averted: preliminary at closing, confirmed at 90, 180 and 365 days. */
export default function PreventedScreen() {
	const { board, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('title')} state={<Finding board={board} />} />
			<OutcomeTabs open={tabs} />
			<PreventedFilters board={board} />
			<Section
				title={words('table', { year: String(board.year), days: String(board.days) })}
				note={words('tableNote')}
			>
				<ClassTable board={board} />
				<p className="quiet small">
					{words('countedAt', { moment: format.moment(board.countedAt) })}{' '}
					{board.exact ? null : words('withheld')}
				</p>
			</Section>
			<Columns wide="left">
				<SharesByYear board={board} />
				<div>
					<Section title={words('closingTitle')} note={words('closingNote')}>
						<ClosingTable board={board} />
					</Section>
					<Section title={words('knownTitle')} note={words('knownNote')}>
						<SourceTable board={board} />
					</Section>
				</div>
			</Columns>
			<Disclosure summary={words('howTitle')}>
				<div className="reading stack-8">
					<p>{words('how')}</p>
					<p>
						<TextLink to="/definitions">{words('definitions')}</TextLink>
					</p>
				</div>
			</Disclosure>
		</>
	)
}

/** The chosen stage's share as a sentence: the headline when the check is 180 days. */
function Finding({ board }: { board: PreventedBoard }) {
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	const format = useFormat()
	const share = board.stages.find(({ stage }) => stage === board.stage)?.share ?? null
	const facts = { year: String(board.year), stage: words(`stages.${board.stage}`), days: String(board.days) }
	if (share === null) return words('stateNone', facts)
	return words.rich('state', {
		...facts,
		share: format.percent(share.part / share.whole),
		b: (text) => <b>{text}</b>,
	})
}

function SharesByYear({ board }: { board: PreventedBoard }) {
	const words = useTranslations('evictionPrevention.outcomes.prevented')
	const format = useFormat()
	const { drawing, shares } = board
	return (
		<Figure
			title={drawing.title}
			deck={drawing.deck}
			svg={drawing.svg}
			svgNarrow={drawing.svgNarrow}
			alt={drawing.alt}
		>
			<DataTable
				caption={words('chartTable')}
				folds={false}
				rows={shares}
				rowKey={({ year }) => String(year)}
				columns={[
					{ key: 'year', head: words('year'), cell: ({ year }) => String(year) },
					{
						key: 'of',
						head: words('classes.confirmed'),
						align: 'right',
						cell: ({ share }) =>
							share === null
								? '–'
								: words('confirmedOf', {
										part: format.number(share.part),
										whole: format.number(share.whole),
									}),
					},
					{
						key: 'share',
						head: words('share'),
						align: 'right',
						cell: ({ share }) => (share === null ? '–' : format.percent(share.part / share.whole)),
					},
				]}
			/>
		</Figure>
	)
}
