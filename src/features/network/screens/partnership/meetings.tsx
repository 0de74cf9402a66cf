import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { callPartnershipMeeting } from '../../commands/partnership/call-partnership-meeting.ts'
import { partnershipMeetings } from '../../queries/partnership/partnership-meetings.ts'
import { PartnershipTabs } from './partnership-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await partnershipMeetings(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await callPartnershipMeeting(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/partnership/meetings/${answer.value.meetingId}`, 'partnership.done.meetingCalled')
		: settle(answer, posted)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** The partnership's meetings, those to come first. */
export default function MeetingsScreen() {
	const { coming, held, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	const none = coming.length === 0 && held.length === 0
	return (
		<>
			<PageHead
				title={words('tabs.meetings')}
				crumbs={[{ to: '/partnership', label: words('title') }, { label: words('tabs.meetings') }]}
			/>
			<PartnershipTabs />
			{none ? <EmptyState title={words('meetings.none')}>{words('meetings.noneText')}</EmptyState> : null}
			{coming.length === 0 ? null : (
				<Section title={words('meetings.coming')}>
					<Meetings meetings={coming} caption={words('meetings.coming')} held={false} />
				</Section>
			)}
			{held.length === 0 ? null : (
				<Section title={words('meetings.held')}>
					<Meetings meetings={held} caption={words('meetings.held')} held />
				</Section>
			)}
			{mayKeep ? (
				<div className="section">
					<Disclosure
						summary={words('meetings.add')}
						open={none || wasRefused(outcome, 'callPartnershipMeeting')}
					>
						<Form name="callPartnershipMeeting" words="partnership" outcome={outcome}>
							<TextInput name="title" />
							<FieldRow>
								<DateInput name="heldOn" />
								<TextInput name="place" width="medium" optional />
							</FieldRow>
							<Submit>{words('meetings.add')}</Submit>
						</Form>
					</Disclosure>
				</div>
			) : null}
		</>
	)
}

type MeetingsProps = { meetings: Page['held']; caption: string; held: boolean }

function Meetings({ meetings, caption, held }: MeetingsProps) {
	const words = useTranslations('partnership.meetings')
	const format = useFormat()
	return (
		<DataTable
			caption={caption}
			rows={meetings}
			rowKey={(row) => row.id}
			columns={[
				{
					key: 'meeting',
					head: words('meeting'),
					width: '34%',
					cell: (row) => <TextLink to={`/partnership/meetings/${row.id}`}>{row.title}</TextLink>,
				},
				{ key: 'day', head: words('day'), cell: (row) => format.day(row.heldOn) },
				{ key: 'place', head: words('place'), cell: (row) => (row.place === '' ? '–' : row.place) },
				{ key: 'points', head: words('points'), align: 'right', fold: 'figure', cell: (row) => row.points },
				...(held
					? ([
							{
								key: 'decisions',
								head: words('decisions'),
								align: 'right',
								fold: 'figure',
								cell: (row) => row.decisions,
							},
							{ key: 'came', head: words('came'), align: 'right', fold: 'figure', cell: (row) => row.came },
						] satisfies Parameters<typeof DataTable<Page['held'][number]>>[0]['columns'])
					: []),
			]}
		/>
	)
}
