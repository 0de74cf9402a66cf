import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, SelectInput, TextInput } from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { TextLink } from '../../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../../ui/screen.ts'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { callLandlordMeeting } from '../../../commands/debt/hemma/call-landlord-meeting.ts'
import { landlordMeetings } from '../../../queries/debt/landlord-meetings.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await landlordMeetings(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await callLandlordMeeting(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const to = `/evictions/landlord-meetings/${answer.value.meetingId}`
	return done(to, 'evictionPrevention.hemma.done.callLandlordMeeting')
}

/** Monthly meetings with landlords, the latest first. */
export default function LandlordMeetings() {
	const { meetings, landlords } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.hemma')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/evictions', label: codes('worklist.title') }, { label: words('title') }]}
				state={words('state')}
			/>
			{meetings.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<DataTable
					caption={words('caption')}
					rows={meetings}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'landlord',
							head: words('landlord'),
							cell: (one) => (
								<TextLink to={`/evictions/landlord-meetings/${one.id}`}>{one.landlord}</TextLink>
							),
							fold: 'title',
						},
						{ key: 'day', head: words('day'), cell: (one) => format.day(one.heldOn ?? one.plannedFor) },
						{
							key: 'held',
							head: words('heldState'),
							cell: (one) => words(one.heldOn === null ? 'planned' : 'held'),
						},
					]}
				/>
			)}
			<Section title={words('call')}>
				<Form name="callLandlordMeeting" words="evictionPrevention.hemma" outcome={outcome}>
					<SelectInput
						name="organisationId"
						width="medium"
						options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
					/>
					<FieldRow>
						<DateInput name="plannedFor" />
						<TextInput name="startsAt" width="short" optional />
						<TextInput name="place" optional />
					</FieldRow>
					<FormActions>
						<Submit>{words('call')}</Submit>
					</FormActions>
				</Form>
			</Section>
		</>
	)
}
