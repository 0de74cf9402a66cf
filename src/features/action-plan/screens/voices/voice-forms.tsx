import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { VoicePage } from '../../queries/voices/voice-page.ts'
import { ConsentFields } from './consent-fields.tsx'
import { NotNames } from './not-names.tsx'
import { useAboutOptions } from './use-voice-words.ts'

type FormsProps = { page: VoicePage; outcome: Outcome | undefined }

/** What comes next stands open; all else is a line to open. */
export function VoiceForms({ page, outcome }: FormsProps) {
	const words = useTranslations('voices.forms')
	const { voice, mayKeep } = page
	const { stage } = voice
	const looked = voice.lookedOn !== null
	const own = { page, outcome }
	return (
		<>
			{mayKeep && (stage === 'to-look-at' || wasRefused(outcome, 'lookAtVoice')) ? (
				<Section title={words('look')}>
					<Look {...own} />
				</Section>
			) : null}
			{stage === 'to-answer' && mayKeep ? (
				<Section title={words('answer')}>
					<Answer {...own} />
				</Section>
			) : null}
			{stage === 'to-tell-back' ? (
				<Section title={words('tellBack')}>
					<TellBack {...own} />
				</Section>
			) : null}
			<div className="section stack-8">
				<Under form="joinVoice" outcome={outcome} title={words('join')}>
					<Join {...own} />
				</Under>
				{looked && mayKeep && voice.outcome !== null ? (
					<Under form="answerVoice" outcome={outcome} title={words('changeAnswer')}>
						<Answer {...own} />
					</Under>
				) : null}
				<Under form="changeConsent" outcome={outcome} title={words('consentChange')}>
					<ChangeConsent {...own} />
				</Under>
				<Under form="withdrawVoice" outcome={outcome} title={words('withdraw')}>
					<Withdraw outcome={outcome} />
				</Under>
			</div>
		</>
	)
}

type UnderProps = { form: string; outcome: Outcome | undefined; title: string; children: ReactNode }

function Under({ form, outcome, title, children }: UnderProps) {
	return (
		<Disclosure summary={title} open={wasRefused(outcome, form)}>
			{children}
		</Disclosure>
	)
}

function Look({ page: { voice }, outcome }: FormsProps) {
	const words = useTranslations('voices.forms')
	return (
		<Form name="lookAtVoice" words="voices" outcome={outcome} initial={{ words: voice.words ?? '' }}>
			<p className="reading">{words('lookText')}</p>
			<LongText name="words" rows={5} />
			<NotNames form="lookAtVoice" outcome={outcome} />
			<Submit>{words('lookDo')}</Submit>
		</Form>
	)
}

function Answer({ page: { voice, answerSeenAt }, outcome }: FormsProps) {
	const words = useTranslations('voices')
	const initial = { outcome: voice.outcome ?? '', why: voice.why ?? '' }
	return (
		<Form name="answerVoice" words="voices" outcome={outcome} initial={initial}>
			<SeenAt at={answerSeenAt} />
			<Choice
				name="outcome"
				inline
				options={(['accepted', 'partly', 'no'] as const).map((value) => ({
					value,
					label: words(`outcomes.${value}`),
				}))}
			/>
			<LongText name="why" rows={4} />
			<NotNames form="answerVoice" outcome={outcome} />
			<Submit kind={voice.outcome === null ? 'primary' : 'secondary'}>{words('save')}</Submit>
		</Form>
	)
}

function TellBack({ outcome }: FormsProps) {
	const words = useTranslations('voices')
	const today = useToday()
	return (
		<Form name="tellBack" words="voices" outcome={outcome} initial={{ toldBackOn: today }}>
			<DateInput name="toldBackOn" />
			<TextInput name="toldBackHow" />
			<NotNames form="tellBack" outcome={outcome} />
			<Submit>{words('save')}</Submit>
		</Form>
	)
}

function Join({ page: { choices }, outcome }: FormsProps) {
	const words = useTranslations('voices')
	const options = useAboutOptions()
	return (
		<Form name="joinVoice" words="voices" outcome={outcome}>
			<SelectInput name="about" options={options(choices)} />
			<Submit kind="secondary">{words('save')}</Submit>
		</Form>
	)
}

function ChangeConsent({ page: { voice }, outcome }: FormsProps) {
	const words = useTranslations('voices')
	const today = useToday()
	const { consentTo } = voice
	return (
		<Form name="changeConsent" words="voices" outcome={outcome} initial={{ consentTo, consentOn: today }}>
			<ConsentFields />
			<Submit kind="secondary">{words('save')}</Submit>
		</Form>
	)
}

function Withdraw({ outcome }: { outcome: Outcome | undefined }) {
	const words = useTranslations('voices.forms')
	const today = useToday()
	return (
		<Form name="withdrawVoice" words="voices" outcome={outcome} initial={{ withdrawnOn: today }}>
			<p className="reading">{words('withdrawText')}</p>
			<p className="reading small">
				{words('withdrawLaw')} <Unverified />
			</p>
			<DateInput name="withdrawnOn" />
			<Submit kind="danger">{words('withdrawDo')}</Submit>
		</Form>
	)
}
