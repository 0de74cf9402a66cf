import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, Fact, Facts, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { changeCouncil } from '../../commands/voices/change-council.ts'
import { noteCouncilMeeting } from '../../commands/voices/note-council-meeting.ts'
import { councilPage } from '../../queries/voices/council-page.ts'
import { initialOf } from '../draft/fields/initial.ts'
import { Paragraphs } from '../draft/parts/paragraphs.tsx'
import { CouncilFields } from './council-fields.tsx'
import { NotNames } from './not-names.tsx'
import { Quotes } from './quotes.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await councilPage(callerOf(context), { userCouncilId: params.userCouncilId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const changes = posted.intent === 'changeCouncil'
	const command = changes ? changeCouncil : noteCouncilMeeting
	const answer = await command(callerOf(context), { ...posted, userCouncilId: params.userCouncilId })
	return answer.is === 'done'
		? done(
				`/voices/councils/${params.userCouncilId}`,
				`voices.done.${changes ? 'councilChanged' : 'meetingNoted'}`,
			)
		: settle(answer, posted)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** A council: whom it speaks for, its meetings and what was raised, and what it led to. */
export default function CouncilScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('voices')
	const format = useFormat()
	const { council, meetings, mayNote, mayKeep } = page
	return (
		<>
			<PageHead
				title={council.name}
				crumbs={[{ to: '/voices', label: words('title') }]}
				kicker={words('kinds.council')}
			/>
			<Facts>
				<Fact label={words('council.speaksFor')}>{council.speaksFor}</Fact>
				{council.seats === '' ? null : <Fact label={words('council.seats')}>{council.seats}</Fact>}
				<Fact label={words('council.since')}>{format.dayFull(council.begunOn)}</Fact>
				{council.endedOn === null ? null : (
					<Fact label={words('council.ended')}>{format.dayFull(council.endedOn)}</Fact>
				)}
			</Facts>
			{council.few ? <p className="quiet">{words('council.few')}</p> : null}
			<Section title={words('council.meetings')}>
				{meetings.length === 0 ? <p className="quiet">{words('council.noMeetings')}</p> : null}
				{meetings.map((meeting) => (
					<Meeting key={meeting.id} meeting={meeting} mayNote={mayNote} />
				))}
			</Section>
			{mayNote ? <CouncilForms page={page} outcome={outcome} mayKeep={mayKeep} /> : null}
		</>
	)
}

type MeetingProps = { meeting: Page['meetings'][number]; mayNote: boolean }

function Meeting({ meeting: { id, heldOn, raised, voices }, mayNote }: MeetingProps) {
	const words = useTranslations('voices.council')
	const format = useFormat()
	return (
		<Section level={3} title={words('meetingOn', { day: format.dayFull(heldOn) })}>
			<div className="stack-16">
				<Paragraphs text={raised} />
				<p className="small quiet">
					{words('voices', { count: voices.length })}{' '}
					{mayNote ? <TextLink to={`/voices/new?meeting=${id}`}>{words('addVoice')}</TextLink> : null}
				</p>
				<Quotes voices={voices} />
			</div>
		</Section>
	)
}

type FormsProps = { page: Page; outcome: Outcome | undefined; mayKeep: boolean }

function CouncilForms({ page: { council, meetings }, outcome, mayKeep }: FormsProps) {
	const words = useTranslations('voices')
	const { few, ...said } = council
	return (
		<div className="section stack-8">
			<Disclosure
				summary={words('council.note')}
				open={meetings.length === 0 || wasRefused(outcome, 'noteCouncilMeeting')}
			>
				<Form name="noteCouncilMeeting" words="voices" outcome={outcome}>
					<DateInput name="heldOn" />
					<LongText name="raised" rows={5} />
					<NotNames form="noteCouncilMeeting" outcome={outcome} />
					<Submit>{words('save')}</Submit>
				</Form>
			</Disclosure>
			{mayKeep ? (
				<Disclosure summary={words('council.change')} open={wasRefused(outcome, 'changeCouncil')}>
					<Form
						name="changeCouncil"
						words="voices"
						outcome={outcome}
						initial={initialOf({ ...said, few: few ? 'yes' : null })}
					>
						<CouncilFields ends />
						<NotNames form="changeCouncil" outcome={outcome} />
						<Submit kind="secondary">{words('save')}</Submit>
					</Form>
				</Disclosure>
			) : null}
		</div>
	)
}
