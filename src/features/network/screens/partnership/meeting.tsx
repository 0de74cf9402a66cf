import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, TextInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Fact, Facts, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { addMeetingPoint } from '../../commands/partnership/add-meeting-point.ts'
import { approveMeetingMinutes } from '../../commands/partnership/approve-meeting-minutes.ts'
import { noteMeetingAttendance } from '../../commands/partnership/note-meeting-attendance.ts'
import { noteMeetingPoint } from '../../commands/partnership/note-meeting-point.ts'
import { partnershipMeeting } from '../../queries/partnership/partnership-meeting.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await partnershipMeeting(callerOf(context), { meetingId: params.meetingId }))
}

const commands = {
	addMeetingPoint: { run: addMeetingPoint, said: 'saved' },
	noteMeetingPoint: { run: noteMeetingPoint, said: 'saved' },
	noteMeetingAttendance: { run: noteMeetingAttendance, said: 'saved' },
	approveMeetingMinutes: { run: approveMeetingMinutes, said: 'minutesApproved' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const [intent = ''] = String(posted.intent).split('-')
	const { run, said } = commands[intent as keyof typeof commands] ?? commands.addMeetingPoint
	const answer = await run(callerOf(context), { ...posted, meetingId: params.meetingId })
	return answer.is === 'done'
		? done(`/partnership/meetings/${params.meetingId}`, `partnership.done.${said}`)
		: settle(answer, posted)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>
type PartProps = { page: Page; outcome: Outcome | undefined }

/** A meeting: its agenda, and once it was held what was noted, what was decided and which members came. */
export default function MeetingScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	const format = useFormat()
	const { meeting, held, mayWrite } = page
	const { minutesApprovedOn: approvedOn } = meeting
	return (
		<>
			<PageHead
				title={meeting.title}
				crumbs={[{ to: '/partnership/meetings', label: words('tabs.meetings') }, { label: meeting.title }]}
				state={
					approvedOn === null ? undefined : words('meetings.approved', { day: format.dayFull(approvedOn) })
				}
			/>
			<Facts>
				<Fact label={words('meetings.day')}>{format.dayFull(meeting.heldOn)}</Fact>
				{meeting.place === '' ? null : <Fact label={words('meetings.place')}>{meeting.place}</Fact>}
			</Facts>
			<Agenda page={page} outcome={outcome} />
			{held ? <Attended page={page} outcome={outcome} /> : null}
			{held && mayWrite ? (
				<div className="section">
					<Disclosure summary={words('meetings.approve')} open={wasRefused(outcome, 'approveMeetingMinutes')}>
						<Form name="approveMeetingMinutes" words="partnership" outcome={outcome}>
							<p className="reading">{words('meetings.approveText')}</p>
							<Submit>{words('meetings.approve')}</Submit>
						</Form>
					</Disclosure>
				</div>
			) : null}
		</>
	)
}

function Agenda({ page: { points, mayWrite, held }, outcome }: PartProps) {
	const words = useTranslations('partnership')
	return (
		<Section title={words('meetings.agenda')}>
			<div className="stack-24">
				{points.length === 0 ? <p className="quiet">{words('meetings.noAgenda')}</p> : null}
				{points.map(({ id, position, title, noted, decision }) => (
					<div key={id} className="stack-8 reading">
						<h3>{`${position}. ${title}`}</h3>
						{noted === '' ? null : <p>{noted}</p>}
						{decision === '' ? null : (
							<p>
								<b>{words('meetings.decision', { decision })}</b>
							</p>
						)}
						{mayWrite && held ? (
							<Disclosure
								summary={words('meetings.notePoint')}
								open={wasRefused(outcome, `noteMeetingPoint-${id}`)}
							>
								<Form
									name={`noteMeetingPoint-${id}`}
									words="partnership"
									outcome={outcome}
									initial={{ noted, decision }}
								>
									<HiddenInput name="pointId" value={id} />
									<LongText name="noted" optional />
									<LongText name="decision" rows={2} optional />
									<Submit kind="secondary">{words('save')}</Submit>
								</Form>
							</Disclosure>
						) : null}
					</div>
				))}
				{mayWrite ? (
					<Disclosure
						summary={words('meetings.addPoint')}
						open={points.length === 0 || wasRefused(outcome, 'addMeetingPoint')}
					>
						<Form name="addMeetingPoint" words="partnership" outcome={outcome}>
							<TextInput name="title" />
							<Submit kind="secondary">{words('meetings.addPoint')}</Submit>
						</Form>
					</Disclosure>
				) : null}
			</div>
		</Section>
	)
}

function Attended({ page: { members, mayWrite }, outcome }: PartProps) {
	const words = useTranslations('partnership')
	const came = members.filter((member) => member.came)
	return (
		<Section title={words('meetings.attended')}>
			<div className="stack-16">
				{came.length === 0 ? (
					<p className="quiet">{words('meetings.nobodyNoted')}</p>
				) : (
					<p className="reading">{came.map(({ name }) => name).join(', ')}</p>
				)}
				{mayWrite ? (
					<Disclosure
						summary={words('meetings.noteAttended')}
						open={wasRefused(outcome, 'noteMeetingAttendance')}
					>
						<Form
							name="noteMeetingAttendance"
							words="partnership"
							outcome={outcome}
							initial={{ memberIds: came.map(({ id }) => id) }}
						>
							<Ticks
								name="memberIds[]"
								optional
								options={members.map(({ id, name }) => ({ value: id, label: name }))}
							/>
							<Submit kind="secondary">{words('save')}</Submit>
						</Form>
					</Disclosure>
				) : null}
			</div>
		</Section>
	)
}
