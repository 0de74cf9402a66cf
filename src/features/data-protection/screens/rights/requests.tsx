import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { extractRequests } from '../../queries/rights/extract-requests.ts'
import { placesOf } from '../../rules/places.ts'
import { isSettled } from '../../rules/rights/request-stage.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await extractRequests(caller, {})), places: placesOf(caller.actor.roles) }
}

type Request = ReturnType<typeof useLoaderData<typeof loader>>['requests'][number]

/** Who asked, by number and day: what waits for an answer first, and the one that is due first on top. */
export default function RequestsScreen() {
	const { requests, places } = useLoaderData<typeof loader>()
	const words = useTranslations('rights')
	const format = useFormat()
	const open = requests.filter(({ state }) => !isSettled(state))
	const settled = requests.filter(({ state }) => isSettled(state))
	const add = <ButtonLink to="/protection/requests/new">{words('new')}</ButtonLink>
	const groups = [
		{ key: 'open', head: words('groups.open'), rows: open },
		{ key: 'settled', head: words('groups.settled'), rows: settled },
	].filter(({ rows }) => rows.length > 0)
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { waiting: open.length })}
				actions={requests.length === 0 ? undefined : add}
			/>
			<ProtectionTabs places={places} />
			<p className="reading quiet">{words('lead')}</p>
			{requests.length === 0 ? (
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
							key: 'number',
							head: words('columns.number'),
							cell: ({ id, year, number }) => (
								<TextLink to={`/protection/requests/${id}`}>
									{words('number', { year: String(year), number: String(number) })}
								</TextLink>
							),
						},
						{
							key: 'received',
							head: words('columns.received'),
							fold: 'line',
							cell: ({ receivedOn }) => format.day(receivedOn),
						},
						{
							key: 'due',
							head: words('columns.due'),
							fold: 'line',
							cell: (request) => <Due request={request} />,
						},
						{
							key: 'state',
							head: words('columns.state'),
							fold: 'state',
							cell: ({ state, givenOn, refusedOn }) => {
								const day = givenOn ?? refusedOn
								return words(`states.${state}`, { day: day === null ? '' : format.day(day) })
							},
						},
					]}
				/>
			)}
		</>
	)
}

/** The last day, as a word that says whether it is near or gone by. */
export function Due({ request }: { request: Pick<Request, 'state' | 'due' | 'dueOn'> }) {
	const words = useTranslations('rights.due')
	const format = useFormat()
	const said = words(request.due, { day: format.day(request.dueOn) })
	if (isSettled(request.state)) return <span className="quiet">{format.day(request.dueOn)}</span>
	if (request.due === 'late') return <Tone kind="danger">{said}</Tone>
	return request.due === 'soon' ? <Tone kind="warning">{said}</Tone> : <span className="quiet">{said}</span>
}
