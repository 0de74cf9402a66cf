import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { incidents } from '../../queries/incidents/incidents.ts'
import type { AuthorityClock } from '../../rules/incidents/authority-clock.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await incidents(caller, {})), places: placesOf(caller.actor.roles) }
}

/** Those that are open first, each with its hours. */
export default function IncidentsScreen() {
	const { incidents: all, places } = useLoaderData<typeof loader>()
	const words = useTranslations('incidents')
	const format = useFormat()
	const open = all.filter(({ closedOn }) => closedOn === null)
	const closed = all.filter(({ closedOn }) => closedOn !== null)
	const add = <ButtonLink to="/protection/incidents/new">{words('new')}</ButtonLink>
	const groups = [
		{ key: 'open', head: words('groups.open'), rows: open },
		{ key: 'closed', head: words('groups.closed'), rows: closed },
	].filter(({ rows }) => rows.length > 0)
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { open: open.length })}
				actions={all.length === 0 ? undefined : add}
			/>
			<ProtectionTabs places={places} />
			<p className="reading quiet">{words('lead')}</p>
			{all.length === 0 ? (
				<EmptyState title={words('empty')} action={add}>
					{words('emptyText')}
				</EmptyState>
			) : (
				<DataTable
					caption={words('title')}
					groups={groups}
					rowKey={({ id }) => id}
					columns={[
						{
							key: 'kind',
							head: words('columns.kind'),
							cell: ({ id, kind }) => (
								<TextLink to={`/protection/incidents/${id}`}>{words(`kinds.${kind as 'lost'}`)}</TextLink>
							),
						},
						{
							key: 'found',
							head: words('columns.found'),
							fold: 'line',
							cell: ({ foundAt }) => format.moment(foundAt),
						},
						{
							key: 'people',
							head: words('columns.people'),
							align: 'right',
							fold: 'line',
							cell: ({ peopleAbout }) =>
								peopleAbout === null ? words('unknownPeople') : format.number(peopleAbout),
						},
						{
							key: 'authority',
							head: words('columns.authority'),
							fold: 'line',
							cell: ({ clock }) => <Clock clock={clock} />,
						},
						{
							key: 'concerned',
							head: words('columns.concerned'),
							fold: 'line',
							cell: ({ concernedTold, concernedOn }) => {
								if (concernedTold === null) return words('concerned.open')
								if (concernedOn === null) return words('concerned.not-told')
								return words('concerned.told', { day: format.day(concernedOn) })
							},
						},
					]}
				/>
			)}
		</>
	)
}

/** The hours that are left, loud when they are few or gone. */
export function Clock({ clock: { state, hoursLeft, dueAt } }: { clock: AuthorityClock }) {
	const words = useTranslations('incidents.clock')
	const format = useFormat()
	const said = words(state, { hours: hoursLeft, due: format.moment(dueAt) })
	if (state === 'late' || state === 'told-late') return <Tone kind="danger">{said}</Tone>
	return state === 'short' ? <Tone kind="warning">{said}</Tone> : <span>{said}</span>
}
