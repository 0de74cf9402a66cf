import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Figure } from '../../../../ui/figure.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Columns, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { type BoardFigure, boardFigure } from '../../queries/board/board-figure.ts'
import { useFigureNotes } from './figure-notes.tsx'
import { ToldStatus } from './told-status.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { indicatorId } = params
	return show(await boardFigure(callerOf(context), { indicatorId, locale: context.get(localeContext) }))
}

const kinds = ['svg', 'png', 'csv', 'xlsx'] as const

/** One figure to take along: as picture, table, file, or within a page of somebody else's. */
export default function BoardFigureScreen() {
	const figure = useLoaderData<typeof loader>()
	const words = useTranslations('leaders.figure')
	const board = useTranslations('leaders')
	return (
		<>
			<PageHead
				title={figure.name}
				crumbs={[{ to: '/follow-up/board', label: board('title') }, { label: figure.name }]}
				state={<ToldStatus status={figure.status} why={figure.why} />}
			/>
			<Columns wide="left">
				<div>
					<Figure
						title={figure.finding}
						deck={figure.deck}
						svg={figure.svg}
						svgNarrow={figure.svgNarrow}
						alt={figure.alt}
						source={figure.source}
					>
						<Years figure={figure} />
					</Figure>
					<Notes figure={figure} />
				</div>
				<div>
					<Section title={words('files')}>
						<p className="row-wrap">
							{kinds.map((kind) => (
								<ButtonLink key={kind} to={`/follow-up/board/figures/${figure.id}/figure.${kind}`} file>
									{words(`kinds.${kind}`)}
								</ButtonLink>
							))}
						</p>
						<p>
							<TextLink to={`/plans/${figure.planId}/indicators/${figure.id}`}>{board('toPlan')}</TextLink>
						</p>
					</Section>
					<Embed figure={figure} />
				</div>
			</Columns>
		</>
	)
}

/** Where it is heading, and what weakens it. */
function Notes({ figure }: { figure: BoardFigure }) {
	const notes = useFigureNotes()(figure)
	if (notes.length === 0) return null
	return (
		<ul className="small stack-8">
			{notes.map(({ key, text }) => (
				<li key={key}>{text}</li>
			))}
		</ul>
	)
}

function Years({ figure: { name, rows } }: { figure: BoardFigure }) {
	const words = useTranslations('leaders.figure')
	return (
		<DataTable
			caption={words('caption', { name })}
			folds={false}
			rows={rows}
			rowKey={(row) => String(row.year)}
			columns={[
				{ key: 'year', head: words('year'), cell: (row) => row.year },
				{
					key: 'value',
					head: words('value'),
					align: 'right',
					cell: (row) => (row.running ? words('soFar', { value: row.inWords }) : row.inWords),
				},
				{ key: 'from', head: words('from'), cell: (row) => words(`sources.${row.source}`) },
				{
					key: 'version',
					head: words('version'),
					cell: (row) => (
						<>
							{row.version ?? '–'}{' '}
							{row.breaks ? <span className="quiet small">{words('breaks')}</span> : null}
						</>
					),
				},
			]}
		/>
	)
}

/** Only what is published may stand in others' pages; what is not says why. */
function Embed({ figure: { embedding, name } }: { figure: BoardFigure }) {
	const words = useTranslations('leaders.embed')
	if (embedding.is !== 'open') {
		return (
			<Section title={words('title')}>
				<p className="reading">{words(embedding.is)}</p>
			</Section>
		)
	}
	const code = `<iframe src="${embedding.address}" title="${name.replaceAll('"', '&quot;')}" width="100%" height="620" loading="lazy" style="border:0"></iframe>`
	return (
		<Section title={words('title')}>
			<div className="reading stack-8">
				<p>{words('text')}</p>
				<pre className="code">{code}</pre>
				<p>
					<a href={embedding.address}>{words('look')}</a>
				</p>
			</div>
		</Section>
	)
}
