import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, SelectInput, TextInput, Ticks } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { openConference } from '../commands/open-conference.ts'
import { conferences } from '../queries/conferences.ts'
import { workChoices } from '../queries/work-choices.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { colleagues, ...choices } = show(await workChoices(caller, {}))
	return {
		...show(await conferences(caller, {})),
		...choices,
		others: colleagues.filter((one) => one.id !== caller.actor.actorId),
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await openConference(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/homelessness/conferences/${answer.value.conferenceId}`, 'homelessness.conference.done.opened')
}

/** The conferences one may take part in, and the form that calls a new one. */
export default function ConferencesScreen() {
	const { conferences: held, units, others, today } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.conference')
	const format = useFormat()
	const initial = { heldOn: today, ...(units[0] === undefined ? {} : { unitId: units[0].id }) }
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				crumbs={[{ to: '/homelessness', label: words('crumb') }, { label: words('title') }]}
			/>
			{held.length === 0 ? (
				<EmptyState title={words('none')} />
			) : (
				<DataTable
					caption={words('title')}
					rows={held}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'name',
							head: words('columns.name'),
							cell: (one) => <TextLink to={`/homelessness/conferences/${one.id}`}>{one.name}</TextLink>,
						},
						{ key: 'heldOn', head: words('columns.heldOn'), cell: (one) => format.day(one.heldOn) },
						{ key: 'unit', head: words('columns.unit'), cell: (one) => one.unit },
						{
							key: 'people',
							head: words('columns.people'),
							align: 'right',
							cell: (one) => one.people ?? 0,
						},
						{
							key: 'standing',
							head: words('columns.standing'),
							cell: (one) =>
								one.closedOn === null ? words('open') : words('closed', { day: format.day(one.closedOn) }),
						},
					]}
				/>
			)}
			{units.length === 0 ? null : (
				<Section title={words('newOne')}>
					<Form name="openConference" words="homelessness.conference" outcome={outcome} initial={initial}>
						<TextInput name="name" />
						<DateInput name="heldOn" />
						<SelectInput name="unitId" options={units.map(({ id, name }) => ({ value: id, label: name }))} />
						{others.length === 0 ? null : (
							<Ticks
								name="participants"
								optional
								options={others.map(({ id, name }) => ({ value: id, label: name }))}
							/>
						)}
						<FormActions>
							<Submit>{words('start')}</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
		</>
	)
}
