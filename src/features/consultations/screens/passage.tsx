import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Ticks } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { treatAnswerParts } from '../commands/treatment/treat-answer-parts.ts'
import { passagePage } from '../queries/passage-page.ts'
import { writeAbout } from '../rules/passages.ts'
import { TreatFields } from './parts/treat-fields.tsx'
import { Treated } from './parts/treated.tsx'
import { useAbout, useWho } from './parts/use-names.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planConsultationId, about } = params
	return show(await passagePage(callerOf(context), { planConsultationId, about }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await treatAnswerParts(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const { planConsultationId, about } = params
	return done(`/consultations/${planConsultationId}/passages/${about}`, 'consultations.done.treated')
}

/** All that is said of one passage, beside what it says; several can be dealt with alike. */
export default function PassageScreen() {
	const { consultation, passage, said, before, after, mayTreat } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.passage')
	const list = useTranslations('consultations.list')
	const about = useAbout()
	const who = useWho()
	const at = `/consultations/${consultation.id}`
	const waiting = said.filter((one) => one.outcome === null)
	const shown = mayTreat ? waiting : []
	return (
		<>
			<PageHead
				title={about(passage)}
				crumbs={[
					{ to: '/consultations', label: list('title') },
					{ to: at, label: consultation.title },
				]}
				state={passage.title}
			/>
			<p className="row-wrap">
				{before === null ? null : (
					<TextLink to={`${at}/passages/${writeAbout(before)}`}>
						{words('before')}: {about(before)}
					</TextLink>
				)}
				{after === null ? null : (
					<TextLink to={`${at}/passages/${writeAbout(after)}`}>
						{words('after')}: {about(after)}
					</TextLink>
				)}
			</p>
			{passage.text === '' ? null : (
				<Section title={words('sentOut')}>
					<p className="reading worded">{passage.text}</p>
				</Section>
			)}
			<Section title={words('said', { count: said.length })}>
				{said.map((one) => (
					<Section
						key={one.id}
						level={3}
						title={<TextLink to={`${at}/answers/${one.answerId}`}>{who(one.who, one.number)}</TextLink>}
					>
						<OwnWords small>{one.body}</OwnWords>
						<Treated outcome={one.outcome} why={one.why} />
					</Section>
				))}
			</Section>
			{shown.length === 0 ? null : (
				<Section title={words('treatTitle')}>
					<Form name="treatAnswerParts" words="consultations" outcome={outcome}>
						<p className="reading">{words('treatText')}</p>
						<Ticks
							name="answerPartIds[]"
							label={words('which')}
							options={shown.map(({ id, number, who: one, body }) => ({
								value: id,
								label: `${number}. ${who(one, number)}`,
								hint: body.length > 120 ? `${body.slice(0, 120)}…` : body,
							}))}
						/>
						<TreatFields />
					</Form>
				</Section>
			)}
		</>
	)
}
