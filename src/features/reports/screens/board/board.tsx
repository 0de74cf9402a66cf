import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { FewFigure, FewFigures, OneSheet } from '../../../../ui/few-figures.tsx'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { StatusSummary } from '../../../../ui/marks.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { ageOf, callerOf, show } from '../../../../ui/screen.ts'
import { SectionTabs } from '../../../../ui/section-tabs.tsx'
import { AsOf, EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type FigureOnBoard, type LeaderBoard, leaderBoard } from '../../queries/board/leader-board.ts'
import { useFigureNotes } from './figure-notes.tsx'
import { ToDecidePart } from './to-decide.tsx'
import { ToldStatus } from './told-status.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const view = new URL(request.url).searchParams.get('view')
	const answer = await leaderBoard(callerOf(context), { view, locale: context.get(localeContext) })
	return { ...show(answer), asOf: ageOf(answer) }
}

/** How it goes, where it is heading, whom it concerns and what there is to decide: a few figures at a glance. */
export default function BoardScreen() {
	const board = useLoaderData<typeof loader>()
	const words = useTranslations('leaders')
	const format = useFormat()
	const chosen = board.views.find(({ id }) => id === board.viewId)
	return (
		<OneSheet>
			<PageHead
				title={chosen?.name ?? words('title')}
				state={stateOf(board, words)}
				actions={
					<span className="not-printed">
						<ButtonLink to="/follow-up/board/views">{words('keepViews')}</ButtonLink>
					</span>
				}
			/>
			<div className="not-printed">
				<SectionTabs />
			</div>
			<div className="stack-16">
				<div className="not-printed">
					<Views board={board} />
				</div>
				<Statuses figures={board.figures} />
			</div>
			<AsOf at={board.asOf} />
			{board.gone === 0 ? null : <p className="quiet">{words('gone', { gone: board.gone })}</p>}
			{board.figures.length === 0 ? (
				<EmptyState title={words('noFigures')}>{words('noFiguresText')}</EmptyState>
			) : (
				<>
					<Section
						title={words('figures')}
						note={words('readOn', { day: format.day(board.readOn, { weekday: false, year: true }) })}
					>
						<FewFigures>
							{board.figures.map((figure) => (
								<BoardFigure key={figure.id} figure={figure} />
							))}
						</FewFigures>
						<Source>{words('source')}</Source>
						<p className="not-printed row-wrap">
							<TextLink to={`/follow-up/board/groups?view=${board.viewId ?? 'usual'}`}>
								{words('groups.toGroups')}
							</TextLink>
							<TextLink to="/follow-up/board/pathways">{words('pathways.toPathways')}</TextLink>
						</p>
					</Section>
					<ToDecidePart board={board} />
				</>
			)}
		</OneSheet>
	)
}

type Say = ReturnType<typeof useTranslations<'leaders'>>

const offTrack = ['wrong-way', 'not-reached', 'behind']

function stateOf({ figures }: LeaderBoard, words: Say): string {
	const judged = figures.filter(({ status }) => [...offTrack, 'on-track', 'reached'].includes(status))
	const off = judged.filter(({ status }) => offTrack.includes(status)).length
	const wrong = judged.filter(({ status }) => status === 'wrong-way').length
	if (judged.length === 0) return words('state.nothing')
	if (off === 0) return words('state.allWell', { all: judged.length })
	return words('state.some', { off, wrong, all: judged.length })
}

function Views({ board: { views, viewId } }: { board: LeaderBoard }) {
	const words = useTranslations('leaders')
	return (
		<FilterLinks
			label={words('views')}
			filters={[
				{ to: '/follow-up/board?view=usual', label: words('usual'), current: viewId === null },
				...views.map(({ id, name }) => ({
					...{ to: `/follow-up/board?view=${id}`, label: name, current: viewId === id },
				})),
			]}
		/>
	)
}

/** The worst first. */
const inOrder = [...offTrack, 'on-track', 'reached', 'no-data', 'no-target', 'not-due']

function Statuses({ figures }: { figures: readonly FigureOnBoard[] }) {
	const told = figures.flatMap(({ status }) => (status === 'withheld' ? [] : [status]))
	const counts = [...Map.groupBy(told, (status) => status)].map(([status, all]) => ({
		...{ status, count: all.length },
	}))
	return (
		<StatusSummary
			counts={counts.toSorted((a, b) => inOrder.indexOf(a.status) - inOrder.indexOf(b.status))}
		/>
	)
}

function BoardFigure({ figure }: { figure: FigureOnBoard }) {
	const words = useTranslations('leaders')
	const notesOf = useFigureNotes()
	return (
		<FewFigure
			title={figure.finding}
			status={<ToldStatus status={figure.status} why={figure.why} />}
			svg={figure.svg}
			svgNarrow={figure.svgNarrow}
			alt={figure.alt}
			notes={notesOf(figure)}
			links={
				<>
					<TextLink to={`/follow-up/board/figures/${figure.id}`}>{words('more')}</TextLink>
					<TextLink to={`/plans/${figure.planId}/indicators/${figure.id}`}>{words('toPlan')}</TextLink>
				</>
			}
		/>
	)
}
