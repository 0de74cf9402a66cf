import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput } from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { PageHead, Section } from '../../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../../ui/screen.ts'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { holdLandlordMeeting } from '../../../commands/debt/hemma/hold-landlord-meeting.ts'
import { noteInMeeting } from '../../../commands/debt/hemma/note-in-meeting.ts'
import { landlordMeeting } from '../../../queries/debt/landlord-meeting.ts'
import type { LandlordMeeting } from './hemma-types.ts'

const commands = { noteInMeeting, holdLandlordMeeting } as const

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { held: show(await landlordMeeting(callerOf(context), { meetingId: params.meetingId })) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const { meetingId } = params
	const command = commands[intent as keyof typeof commands]
	const answer = await command(callerOf(context), { ...posted, meetingId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/landlord-meetings/${meetingId}`, `evictionPrevention.hemma.done.${intent}`)
}

type Props = { held: LandlordMeeting; outcome: Outcome | undefined }

/** One meeting: the landlord's own notices, consented matters, what was said. */
export default function Meeting() {
	const { held } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.hemma')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const title = words('meeting', {
		landlord: held.landlord,
		day: format.day(held.heldOn ?? held.plannedFor),
	})
	const to = `/evictions/landlord-meetings/${held.id}`
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/evictions', label: codes('worklist.title') },
					{ to: '/evictions/landlord-meetings', label: words('title') },
					{ label: held.landlord },
				]}
				state={words('meetingState')}
				actions={
					<span className="row-wrap">
						<a href={`${to}/notes.docx`}>{words('word')}</a>
						<a href={`${to}/notes.pdf`}>{words('pdf')}</a>
					</span>
				}
			/>
			<Points held={held} />
			<Note held={held} outcome={outcome} />
			{held.heldOn === null ? <Hold outcome={outcome} /> : null}
		</>
	)
}

function Points({ held }: Pick<Props, 'held'>) {
	const words = useTranslations('evictionPrevention.hemma')
	const format = useFormat()
	return (
		<Section title={words('points')}>
			{held.points.length === 0 ? (
				<p className="quiet">{words('pointsNone')}</p>
			) : (
				<DataTable
					caption={words('points')}
					rows={held.points}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'about',
							head: words('noted.about'),
							cell: (one) => one.receiptNumber ?? one.caseNumber ?? '–',
							fold: 'title',
						},
						{ key: 'said', head: words('noted.said'), cell: (one) => one.said ?? '–' },
						{ key: 'agreed', head: words('noted.agreed'), cell: (one) => one.agreed ?? '–' },
						{
							key: 'who',
							head: words('noted.who'),
							cell: ({ who }) => (who === null ? '–' : words(`doers.${who}`)),
						},
						{
							key: 'by',
							head: words('noted.by'),
							cell: ({ byDay }) => (byDay === null ? '–' : format.day(byDay)),
						},
					]}
				/>
			)}
		</Section>
	)
}

function useMatters(held: LandlordMeeting) {
	const words = useTranslations('evictionPrevention.hemma')
	const things = useTranslations('evictionPrevention.consultation.things')
	const kinds = useTranslations('evictionPrevention.cases.grounds')
	const format = useFormat()
	return [
		...held.matters.map((one) => ({
			value: `case ${one.caseId}`,
			label: `${one.caseNumber}: ${words('mayHear', { things: one.things.map((thing) => things(thing)).join(', ') })}`,
		})),
		...held.notices.map((one) => ({
			value: `notice ${one.id}`,
			label: words('notice', {
				number: one.receiptNumber,
				kind: kinds(one.kind),
				day: format.day(one.receivedOn),
			}),
		})),
	]
}

function Note({ held, outcome }: Props) {
	const words = useTranslations('evictionPrevention.hemma')
	const matters = useMatters(held)
	return (
		<Section title={words('note')}>
			{held.matters.length === 0 ? <p className="quiet">{words('mattersNone')}</p> : null}
			{held.notices.length === 0 ? <p className="quiet">{words('noticesNone')}</p> : null}
			{matters.length === 0 ? null : (
				<Form name="noteInMeeting" words="evictionPrevention.hemma" outcome={outcome}>
					<SelectInput name="about" width="full" options={matters} />
					<LongText name="said" rows={2} optional />
					<LongText name="agreed" rows={2} optional />
					<FieldRow>
						<SelectInput
							name="who"
							optional
							empty="–"
							options={(['landlord', 'municipality'] as const).map((value) => ({
								value,
								label: words(`doers.${value}`),
							}))}
						/>
						<DateInput name="byDay" optional />
					</FieldRow>
					<FormActions>
						<Submit>{words('note')}</Submit>
					</FormActions>
				</Form>
			)}
		</Section>
	)
}

function Hold({ outcome }: Pick<Props, 'outcome'>) {
	const words = useTranslations('evictionPrevention.hemma')
	const today = useToday()
	return (
		<Section title={words('hold')}>
			<Form
				name="holdLandlordMeeting"
				words="evictionPrevention.hemma"
				outcome={outcome}
				initial={{ heldOn: today }}
			>
				<TextInput name="present" width="full" />
				<FieldRow>
					<DateInput name="heldOn" />
					<DateInput name="nextOn" optional />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('hold')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
