import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type WhatIsDue, whatIsDue } from '../../queries/coordination/what-is-due.ts'
import { CoordinationTabs } from './coordination-tabs.tsx'
import { DueMap } from './due-map.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const kind = new URL(request.url).searchParams.get('kind')
	return show(await whatIsDue(callerOf(context), { kind, locale: context.get(localeContext) }))
}

/** Where those who coordinate begin: what is late, what comes, and how the municipalities stand. */
export default function DueScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('coordination.due')
	const visits = useTranslations('coordination.visits')
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { all: page.all, late: page.late })}
				actions={
					page.mayKeep ? (
						<ButtonLink to="/network/visits/new" kind="primary">
							{visits('new')}
						</ButtonLink>
					) : undefined
				}
			/>
			<CoordinationTabs mayKeep={page.mayKeep} />
			<div className="stack-24">
				<Mandate page={page} />
				<Kinds page={page} />
				<DueRows page={page} />
			</div>
			{page.map === null ? null : <DueMap map={page.map} />}
			<FollowedPlaces page={page} />
		</>
	)
}

type PageProps = { page: WhatIsDue }

function Mandate({ page: { mandate, mayKeep } }: PageProps) {
	const words = useTranslations('coordination.due')
	const format = useFormat()
	if (mandate === null) {
		return (
			<p className="quiet">
				{words('noMandate')}{' '}
				{mayKeep ? <TextLink to="/network/mandate">{words('toMandate')}</TextLink> : null}
			</p>
		)
	}
	const { title, throughOn } = mandate
	return (
		<p className="quiet">{words('mandate', { title, day: format.day(throughOn, { weekday: false }) })}</p>
	)
}

function Kinds({ page: { counts, kind, all } }: PageProps) {
	const words = useTranslations('coordination.due')
	if (all === 0) return null
	return (
		<FilterLinks
			label={words('filters')}
			filters={[
				{ to: '/network', label: words('every', { count: String(all) }), current: kind === null },
				...counts
					.filter(({ count }) => count > 0)
					.map((one) => ({
						...{ to: `/network?kind=${one.kind}`, current: kind === one.kind },
						label: `${words(`short.${one.kind}`)} (${one.count})`,
					})),
			]}
		/>
	)
}

type DueRow = WhatIsDue['due'][number]

function toOf({ kind, withinId }: DueRow): string {
	if (kind === 'point') return `/network/visits/${withinId}`
	if (kind === 'request') return `/network/requests/${withinId}`
	if (kind === 'round') return `/partnership/rounds/${withinId}`
	if (kind === 'example-check') return `/knowledge/examples/${withinId}`
	return kind === 'not-visited' || kind === 'silent' || kind === 'correction'
		? `/network/places/${withinId}`
		: `/network/letters/${withinId}`
}

function DueRows({ page: { due, kind } }: PageProps) {
	const words = useTranslations('coordination.due')
	if (due.length === 0) {
		return (
			<EmptyState title={words('empty')}>
				{kind === null ? words('emptyText') : words('emptyKind')}
			</EmptyState>
		)
	}
	return (
		<DataTable
			caption={words('title')}
			rows={due}
			rowKey={(row) => `${row.kind} ${row.subjectId}`}
			columns={[
				{
					key: 'what',
					head: words('columns.what'),
					width: '44%',
					cell: (row) => (
						<>
							<TextLink to={toOf(row)}>{row.text === '' ? words(`kinds.${row.kind}`) : row.text}</TextLink>
							{row.text === '' ? null : <div className="quiet small">{words(`kinds.${row.kind}`)}</div>}
						</>
					),
				},
				{ key: 'when', head: words('columns.when'), fold: 'state', cell: (row) => <When row={row} /> },
				{
					key: 'place',
					head: words('columns.place'),
					fold: 'line',
					cell: ({ placeId, placeName }) =>
						placeId === null ? placeName : <TextLink to={`/network/places/${placeId}`}>{placeName}</TextLink>,
				},
				{ key: 'owner', head: words('columns.owner'), fold: 'plain', cell: (row) => row.owner },
			]}
		/>
	)
}

function When({ row: { kind, on, late } }: { row: DueRow }) {
	const words = useTranslations('coordination.due')
	const never = useTranslations('coordination')('never')
	const format = useFormat()
	if (on === null) return <span className="quiet">{never}</span>
	const day = format.day(on, { weekday: false })
	if (kind === 'not-visited') return <span className="quiet">{words('lastMet', { day })}</span>
	if (kind === 'silent') return <span className="quiet">{words('lastSent', { day })}</span>
	return (
		<>
			{late ? <Tone kind="danger">{day}</Tone> : day}
			<div className="quiet small">{format.relative(on)}</div>
		</>
	)
}

function FollowedPlaces({ page: { followed, mayKeep } }: PageProps) {
	const words = useTranslations('coordination.due')
	const never = useTranslations('coordination')('never')
	const format = useFormat()
	const number = (count: number) => (count === 0 ? '–' : format.number(count))
	return (
		<Section title={words('followed')} note={words('followedNote')}>
			{followed.length === 0 ? (
				<EmptyState
					title={words('followedEmpty')}
					action={
						mayKeep ? <ButtonLink to="/network/visits/new">{words('firstVisit')}</ButtonLink> : undefined
					}
				/>
			) : (
				<DataTable
					caption={words('followed')}
					rows={followed}
					rowKey={(row) => row.placeId}
					columns={[
						{
							key: 'place',
							head: words('of.place'),
							cell: (row) => <TextLink to={`/network/places/${row.placeId}`}>{row.placeName}</TextLink>,
						},
						{
							key: 'lastVisit',
							head: words('of.lastVisit'),
							fold: 'state',
							cell: ({ lastVisitOn }) =>
								lastVisitOn === null ? never : format.day(lastVisitOn, { weekday: false }),
						},
						{
							key: 'letters',
							head: words('of.letters'),
							fold: 'line',
							cell: ({ letters }) => words(letters > 0 ? 'has' : 'hasNot'),
						},
						{
							key: 'points',
							head: words('of.points'),
							align: 'right',
							fold: 'figure',
							cell: ({ points }) => number(points),
						},
						{
							key: 'commitments',
							head: words('of.commitments'),
							align: 'right',
							fold: 'figure',
							cell: ({ commitments }) => number(commitments),
						},
						{
							key: 'requests',
							head: words('of.requests'),
							align: 'right',
							fold: 'figure',
							cell: ({ requests }) => number(requests),
						},
					]}
				/>
			)}
		</Section>
	)
}
