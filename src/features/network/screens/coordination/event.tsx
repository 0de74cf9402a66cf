import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { NumberInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Columns, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { addEventGuest } from '../../commands/coordination/add-event-guest.ts'
import { changeNetworkEvent } from '../../commands/coordination/change-network-event.ts'
import { removeEventGuest } from '../../commands/coordination/remove-event-guest.ts'
import { type EventPage, networkEventPage } from '../../queries/coordination/network-event-page.ts'
import { EventFields } from './event-fields.tsx'
import { intentFor, readIntent } from './intent.ts'
import { PlaceChoiceInput } from './place-choice.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await networkEventPage(callerOf(context), { eventId: params.eventId }))
}

const acts = {
	changeNetworkEvent: { act: changeNetworkEvent, said: 'eventChanged' },
	addEventGuest: { act: addEventGuest, said: 'guestAdded' },
	removeEventGuest: { act: removeEventGuest, said: 'guestRemoved' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { intent, id } = readIntent(posted)
	const { act, said } = Object.hasOwn(acts, intent)
		? acts[intent as keyof typeof acts]
		: acts.changeNetworkEvent
	const answer = await act(callerOf(context), { ...posted, eventId: params.eventId, guestId: id })
	return answer.is === 'done'
		? done(`/network/events/${params.eventId}`, `coordination.done.${said}`)
		: settle<unknown>(answer, posted)
}

export default function EventScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination')
	const format = useFormat()
	const { event, coming, mayKeep } = page
	const { kind, title, heldOn, heldAt, about, cancelledBecause } = event
	return (
		<>
			<PageHead
				title={title}
				crumbs={[{ to: '/network/events', label: words('events.title') }]}
				kicker={words(`events.kinds.${kind}`)}
				state={[format.day(heldOn), heldAt].filter(Boolean).join(', ')}
			/>
			{cancelledBecause === null ? null : (
				<p>
					<Tone kind="warning">{words('event.cancelled', { because: cancelledBecause })}</Tone>
				</p>
			)}
			<Columns wide="left">
				<Section title={words(coming ? 'event.coming' : 'event.guests')}>
					<Guests page={page} outcome={outcome} />
				</Section>
				<div>
					{about === '' ? null : (
						<Section title={words('event.about')}>
							<p className="reading">{about}</p>
						</Section>
					)}
					{mayKeep ? (
						<Disclosure summary={words('event.change')} open={wasRefused(outcome, 'changeNetworkEvent')}>
							<Form
								name="changeNetworkEvent"
								words="coordination"
								outcome={outcome}
								initial={{ kind, title, heldOn, heldAt, about, cancelledBecause: cancelledBecause ?? '' }}
							>
								<EventFields />
								<TextInput name="cancelledBecause" optional />
								<Submit kind="secondary">{words('save')}</Submit>
							</Form>
						</Disclosure>
					) : null}
				</div>
			</Columns>
		</>
	)
}

function Guests({ page, outcome }: { page: EventPage; outcome: Outcome | undefined }) {
	const words = useTranslations('coordination.event')
	const save = useTranslations('coordination')('save')
	const format = useFormat()
	const { guests, mayKeep, places } = page
	const people = guests.reduce((sum, guest) => sum + guest.people, 0)
	const rows = guests.map(({ id, placeName, organisation, people: came }) => ({
		...{ id, from: placeName ?? organisation ?? '', people: came, sum: false },
	}))
	return (
		<>
			{guests.length === 0 ? (
				<p className="quiet">{words(mayKeep ? 'noGuests' : 'noOwnGuests')}</p>
			) : (
				<DataTable
					caption={words('guests')}
					rows={[...rows, { id: 'all', from: words('all'), people, sum: true }]}
					rowKey={(row) => row.id}
					tone={({ sum }) => (sum ? 'sum' : undefined)}
					columns={[
						{ key: 'from', head: words('columns.from'), cell: (row) => row.from },
						{
							key: 'people',
							head: words('columns.people'),
							align: 'right',
							fold: 'state',
							cell: (row) => format.number(row.people),
						},
						...(mayKeep
							? [
									{
										key: 'remove',
										head: '',
										align: 'right' as const,
										fold: 'plain' as const,
										cell: (row: (typeof rows)[number]) => (row.sum ? null : <Remove guest={row} />),
									},
								]
							: []),
					]}
				/>
			)}
			{mayKeep ? (
				<Disclosure
					summary={words('addGuest')}
					open={guests.length === 0 || wasRefused(outcome, 'addEventGuest')}
				>
					<Form name="addEventGuest" words="coordination" outcome={outcome}>
						<PlaceChoiceInput places={places} empty={words('placeNone')} optional />
						<TextInput name="organisation" width="medium" optional />
						<NumberInput name="people" />
						<Submit kind="secondary">{save}</Submit>
					</Form>
				</Disclosure>
			) : null}
		</>
	)
}

function Remove({ guest: { id, from } }: { guest: { id: string; from: string } }) {
	const words = useTranslations('coordination.event')
	return (
		<Form name={intentFor('removeEventGuest', id)} words="coordination" inline>
			<Submit kind="quiet">
				{words('remove')}
				<span className="unseen"> {from}</span>
			</Submit>
		</Form>
	)
}
