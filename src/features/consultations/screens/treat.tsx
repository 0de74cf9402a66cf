import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Columns, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { treatAnswerParts } from '../commands/treatment/treat-answer-parts.ts'
import { nextToTreat } from '../queries/next-to-treat.ts'
import { TreatFields } from './parts/treat-fields.tsx'
import { useAbout, useWho } from './parts/use-names.ts'
import { useTreatKeys } from './parts/use-treat-keys.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { planConsultationId } = params
	const after = new URL(request.url).searchParams.get('after') ?? undefined
	return show(await nextToTreat(callerOf(context), { planConsultationId, after }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await treatAnswerParts(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/consultations/${params.planConsultationId}/treat`, 'consultations.done.treated')
}

type Next = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['next']>

/** One thing at a time: what the proposal says, what somebody says of it, and three keys. */
export default function TreatScreen() {
	const { consultation, next, treated, all } = useLoaderData<typeof loader>()
	const words = useTranslations('consultations.treat')
	const list = useTranslations('consultations.list')
	const at = `/consultations/${consultation.id}`
	useTreatKeys()
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/consultations', label: list('title') },
					{ to: at, label: consultation.title },
				]}
				state={words('progress', { treated: String(treated), all: String(all) })}
			/>
			{next === null ? (
				<EmptyState
					title={words(all === 0 ? 'none' : 'done')}
					action={
						<ButtonLink kind="primary" to={all === 0 ? at : `${at}/changes`}>
							{list('title')}
						</ButtonLink>
					}
				>
					{words(all === 0 ? 'noneText' : 'doneText')}
				</EmptyState>
			) : (
				<OneToTreat key={next.said.id} at={at} next={next} />
			)}
		</>
	)
}

function OneToTreat({ at, next }: { at: string; next: Next }) {
	const { passage, said, alike } = next
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.treat')
	const passages = useTranslations('consultations.passage')
	const answer = useTranslations('consultations.answer')
	const about = useAbout()
	const who = useWho()
	return (
		<Columns>
			<Section title={about(passage)} note={passages('sentOut')}>
				<p className="reading">
					<b>{passage.title}</b>
				</p>
				{passage.text === '' ? null : <p className="reading worded">{passage.text}</p>}
			</Section>
			<Section
				title={
					said.who.name === null
						? who(said.who, said.number)
						: words('from', { who: said.who.name, number: String(said.number) })
				}
			>
				{said.sectionOfLaw === null ? null : (
					<p>
						<Tone kind="warning">{answer('secret', { section: said.sectionOfLaw })}</Tone>
					</p>
				)}
				<OwnWords small>{said.body}</OwnWords>
				{alike.length === 0 ? null : (
					<p className="small">
						{words('alike', {
							count: alike.length,
							numbers: alike.map(({ number }) => number).join(', '),
						})}
					</p>
				)}
				<Form name="treatAnswerParts" words="consultations" outcome={outcome}>
					{[said, ...alike].map(({ id }) => (
						<HiddenInput key={id} name="answerPartIds[]" value={id} />
					))}
					<TreatFields />
				</Form>
				<p className="small quiet">{words('keys')}</p>
				<p data-later>
					<TextLink to={`${at}/treat?after=${said.id}`}>{words('later')}</TextLink>
				</p>
			</Section>
		</Columns>
	)
}
