import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { BedBoard, BoardLegend } from '../../../../ui/bed-board.tsx'
import { dayAfter, daysFrom } from '../../../../ui/format.ts'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { bedBoard } from '../../queries/stock/bed-board.ts'
import { HousingTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import { BoardSums } from './board-sums.tsx'
import { BoardTable } from './board-table.tsx'
import { useBars } from './use-bars.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { searchParams } = new URL(request.url)
	const asked = Object.fromEntries(
		['from', 'nights', 'propertyId'].flatMap((key) => {
			const given = searchParams.get(key)
			return given === null || given === '' ? [] : [[key, given]]
		}),
	)
	const board = show(await bedBoard(caller, asked))
	const view = searchParams.get('view') === 'table' ? ('table' as const) : ('board' as const)
	return { board, view, propertyId: asked.propertyId ?? null, tabs: tabsFor(caller.actor) }
}

const spans = ['7', '30', '90'] as const

/** Homes and beds down, nights across: where somebody can sleep, from when and for how long. */
export default function BoardScreen() {
	const { board, view, propertyId, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('stock')
	const houses = useTranslations('houses')
	const format = useFormat()
	const groups = useBars(board)
	const nights = Number(board.span)
	const to = (change: Record<string, string>) => {
		const asked = {
			...(board.from === board.today ? {} : { from: board.from }),
			...(board.span === '30' ? {} : { nights: board.span }),
			...(view === 'table' ? { view } : {}),
			...(propertyId === null ? {} : { propertyId }),
			...change,
		}
		const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString()
		return query === '' ? '/housing' : `/housing?${query}`
	}
	const step = (nights: number) => {
		const from = dayAfter(board.from, nights)
		return to({ from: from === board.today ? '' : from })
	}
	const day = format.day(board.from, { year: false })
	return (
		<>
			<PageHead
				title={words('title', { nights, day })}
				actions={
					<>
						<ButtonLink to={to({ view: view === 'table' ? '' : 'table' })} kind="quiet">
							{words(view === 'table' ? 'asBoard' : 'asTable')}
						</ButtonLink>
						<ButtonLink to="/housing/stock">{houses('title')}</ButtonLink>
						<ButtonLink to="/housing/free">{houses('search.title')}</ButtonLink>
					</>
				}
			/>
			<HousingTabs open={tabs} />
			{board.properties.length === 0 ? (
				<EmptyState
					title={words('nothing')}
					action={
						<ButtonLink to="/housing/stock/new" kind="primary">
							{words('nothingDo')}
						</ButtonLink>
					}
				>
					{words('nothingText')}
				</EmptyState>
			) : (
				<>
					<BoardSums board={board} />
					<FilterLinks
						label={words('spans.label')}
						filters={spans.map((span) => ({
							to: to({ nights: span === '30' ? '' : span }),
							label: words('spans.nights', { count: span }),
							current: span === board.span,
						}))}
					/>
					{view === 'table' ? (
						<BoardTable board={board} groups={groups} />
					) : (
						<>
							<BoardLegend
								kinds={(['here', 'booked', 'turnaround', 'void', 'unavailable', 'free'] as const).map(
									(kind) => [kind, words(`legend.${kind}`)] as const,
								)}
								note={words('note')}
							/>
							<BedBoard
								label={words('board')}
								from={board.from}
								nights={nights}
								tonight={board.tonight === board.today ? daysFrom(board.from, board.today) : null}
								groups={groups}
							/>
						</>
					)}
					<nav className="row-wrap" aria-label={words('turn')}>
						<TextLink to={step(-nights)}>{words('earlier', { count: nights })}</TextLink>
						{board.from === board.today ? null : <TextLink to={to({ from: '' })}>{words('today')}</TextLink>}
						<TextLink to={step(nights)}>{words('later', { count: nights })}</TextLink>
					</nav>
				</>
			)}
		</>
	)
}
