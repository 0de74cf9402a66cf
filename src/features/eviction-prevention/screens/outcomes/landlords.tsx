import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { landlordBoard } from '../../queries/outcomes/landlord-board.ts'
import { OutcomeTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'
import { YearLinks } from './year-links.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const year = new URL(request.url).searchParams.get('year')
	const board = show(await landlordBoard(caller, { year: year ?? undefined }))
	return { board, tabs: tabsFor(caller.actor) }
}

/** How soon each landlord tells of late rent, and how its cases end: for staff. */
export default function LandlordsScreen() {
	const { board, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.outcomes.boards')
	const format = useFormat()
	const year = String(board.year)
	const days = String(board.targets.earlyNoticeDays)
	const counts = ['cases', 'averted', 'notAverted'] as const
	return (
		<>
			<PageHead title={words('landlords.title')} state={words('landlords.state', { year })} />
			<OutcomeTabs open={tabs} />
			<YearLinks page="/evictions/landlords" {...board} />
			<Section title={words('landlords.title')}>
				{board.landlords.length === 0 ? (
					<EmptyState title={words('landlords.empty', { year })} />
				) : (
					<DataTable
						caption={words('landlords.title')}
						rows={board.landlords}
						rowKey={(row) => row.landlordId}
						columns={[
							{ key: 'landlord', head: words('landlords.landlord'), cell: (row) => row.landlord },
							{
								...{ key: 'notices', head: words('landlords.notices'), align: 'right', fold: 'figure' },
								cell: (row) => format.number(row.notices),
							},
							{
								...{ key: 'median', head: words('landlords.median'), align: 'right' },
								cell: ({ toNotice: { median } }) => (median === null ? '–' : format.number(median, 1)),
							},
							{
								...{ key: 'early', head: words('landlords.early', { days }), align: 'right', strong: true },
								cell: ({ toNotice: { within } }) =>
									within.whole === 0
										? '–'
										: words('landlords.ofHowMany', {
												share: format.percent(within.part / within.whole),
												whole: format.number(within.whole),
											}),
							},
							...counts.map((key) => ({
								...{ key, head: words(`landlords.${key}`), align: 'right' as const, fold: 'figure' as const },
								cell: (row: Record<typeof key, number>) => format.number(row[key]),
							})),
						]}
					/>
				)}
				<p className="quiet small reading">
					{words('landlords.note', { days })} {words('countedAt', { moment: format.moment(board.countedAt) })}
				</p>
			</Section>
		</>
	)
}
