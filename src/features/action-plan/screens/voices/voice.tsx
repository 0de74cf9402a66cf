import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Columns, DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { answerVoice } from '../../commands/voices/answer-voice.ts'
import { changeConsent } from '../../commands/voices/change-consent.ts'
import { joinVoice } from '../../commands/voices/join-voice.ts'
import { lookAtVoice } from '../../commands/voices/look-at-voice.ts'
import { partVoice } from '../../commands/voices/part-voice.ts'
import { tellBack } from '../../commands/voices/tell-back.ts'
import { withdrawVoice } from '../../commands/voices/withdraw-voice.ts'
import { type VoicePage, voicePage } from '../../queries/voices/voice-page.ts'
import { useJoinText } from './use-voice-words.ts'
import { VoiceForms } from './voice-forms.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await voicePage(callerOf(context), { voiceId: params.voiceId }))
}

const steps = {
	lookAtVoice: { command: lookAtVoice, said: 'looked' },
	answerVoice: { command: answerVoice, said: 'answered' },
	tellBack: { command: tellBack, said: 'toldBack' },
	joinVoice: { command: joinVoice, said: 'joined' },
	partVoice: { command: partVoice, said: 'parted' },
	changeConsent: { command: changeConsent, said: 'consented' },
	withdrawVoice: { command: withdrawVoice, said: 'withdrawn' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { command, said } = steps[String(posted.intent) as keyof typeof steps] ?? steps.lookAtVoice
	const answer = await command(callerOf(context), { ...posted, voiceId: params.voiceId })
	return answer.is === 'done'
		? done(`/voices/${params.voiceId}`, `voices.done.${said}`)
		: settle(answer, posted)
}

/** One voice, and all that one may do with it. */
export default function VoiceScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('voices')
	const format = useFormat()
	const { voice, mayNote } = page
	const { kind, council, words: said, withdrawnOn } = voice
	return (
		<>
			<PageHead
				title={words('voice.title', { kind, council: council ?? '' })}
				kicker={format.dayFull(voice.saidOn)}
				state={words(`stageOf.${voice.stage}`)}
				crumbs={[{ to: '/voices', label: words('title') }]}
			/>
			<Columns wide="left">
				<div>
					<Section title={words('voice.said')}>
						{said === null ? (
							<p>{words('voice.gone', { day: withdrawnOn === null ? '' : format.dayFull(withdrawnOn) })}</p>
						) : (
							<OwnWords>{said}</OwnWords>
						)}
						{voice.shortened && said !== null ? <p className="small quiet">{words('shortened')}</p> : null}
					</Section>
					{withdrawnOn === null ? <Became page={page} /> : null}
					{mayNote && withdrawnOn === null ? <VoiceForms page={page} outcome={outcome} /> : null}
				</div>
				<div>
					<About page={page} outcome={outcome} />
					<Consent page={page} />
				</div>
			</Columns>
		</>
	)
}

function Became({ page: { voice } }: { page: VoicePage }) {
	const words = useTranslations('voices')
	const format = useFormat()
	const { outcome, why, answeredOn, toldBackOn, toldBackHow } = voice
	return (
		<Section title={words('voice.became')}>
			{outcome === null || answeredOn === null ? (
				<p className="quiet">{words('voice.noAnswer')}</p>
			) : (
				<div className="stack-8 reading">
					<p>
						<b>{words(`outcomes.${outcome}`)}.</b> {why}
					</p>
					<p className="small quiet">
						{words('voice.answered', { day: format.dayFull(answeredOn) })}{' '}
						{toldBackOn === null
							? words('voice.notToldBack')
							: words('voice.toldBack', { day: format.dayFull(toldBackOn), how: toldBackHow ?? '' })}
					</p>
				</div>
			)}
		</Section>
	)
}

type AboutProps = { page: VoicePage; outcome: Outcome | undefined }

function About({ page: { joins, voice, mayNote }, outcome }: AboutProps) {
	const words = useTranslations('voices')
	const text = useJoinText()
	return (
		<Section title={words('voice.about')}>
			{joins.length === 0 ? <p className="quiet">{words('voice.aboutNothing')}</p> : null}
			<ul className="stack-16">
				{joins.map((join) => (
					<li key={join.id}>
						<div className="quiet small">
							{words(`parts.${join.part}`)} · {join.plan}
						</div>
						<TextLink to={addressOf(join)}>{text(join)}</TextLink>
						{mayNote && voice.withdrawnOn === null && !join.frozen ? (
							<Form name="partVoice" words="voices" outcome={outcome} inline>
								<HiddenInput name="voiceJoinId" value={join.id} />
								<Submit kind="quiet">{words('voice.part')}</Submit>
							</Form>
						) : null}
					</li>
				))}
			</ul>
		</Section>
	)
}

function addressOf({ planId, part, partId, followUpId, text }: VoicePage['joins'][number]): string {
	if (part === 'round') return `/follow-up/${followUpId}`
	return part === 'activity' && text !== null ? `/plans/${planId}/activities/${partId}` : `/plans/${planId}`
}

function Consent({ page: { voice } }: { page: VoicePage }) {
	const words = useTranslations('voices')
	const format = useFormat()
	const { consentTo, consentOn, consentHow, withdrawnOn, themes, councilId, council, notedOn, mine } = voice
	return (
		<Section title={words('voice.consent')}>
			<DefinitionRows
				rows={[
					...(withdrawnOn === null
						? [
								{ label: words('voice.consentTo'), value: words(`consents.${consentTo}`) },
								{ label: words('voice.consentOn'), value: format.dayFull(consentOn) },
								{ label: words('voice.consentHow'), value: words(`ways.${consentHow}`) },
							]
						: [{ label: words('fields.withdrawnOn'), value: format.dayFull(withdrawnOn) }]),
					...(themes.length === 0
						? []
						: [
								{
									label: words('voice.themes'),
									value: themes.map((theme) => words(`themes.${theme}`)).join(', '),
								},
							]),
					...(councilId === null
						? []
						: [
								{
									label: words('voice.council'),
									value: <TextLink to={`/voices/councils/${councilId}`}>{council}</TextLink>,
								},
							]),
					{
						label: words('voice.noted'),
						value: `${format.dayFull(notedOn)}${mine ? ` ${words('voice.mine')}` : ''}`,
					},
				]}
			/>
		</Section>
	)
}
