import { type ActionFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { LongText, SelectInput, TextInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { noteLesson } from '../../commands/groundwork/note-lesson.ts'
import { GroundworkHead } from './head.tsx'
import { loadGroundwork } from './load.ts'
import { settleGroundwork } from './settle.ts'
import { Strike } from './strike.tsx'
import { WriteAnalysis, Written } from './write-analysis.tsx'

export const loader = loadGroundwork

export async function action(given: ActionFunctionArgs) {
	return await settleGroundwork(given, 'lessons', noteLesson)
}

/** What was learnt, theme by theme, with its source. */
export default function LessonsScreen() {
	const { plan, counts, draft, lessons, interviews, proposals, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.groundwork')
	const format = useFormat()
	const themes = [...new Set(lessons.map(({ theme }) => theme))]
	const interviewed = (who: string, heldOn: Parameters<typeof format.dayFull>[0]) =>
		words('interviewWith', { who, day: format.dayFull(heldOn) })
	return (
		<>
			<GroundworkHead plan={plan} counts={counts} />
			{lessons.length === 0 ? (
				<EmptyState title={words('noLesson')}>{words('noLessonText')}</EmptyState>
			) : null}
			{themes.map((theme) => (
				<Section key={theme} title={theme}>
					{lessons
						.filter((lesson) => lesson.theme === theme)
						.map(({ id, body, source, who, heldOn, sectionId, proposals: speaksFor }) => (
							<div key={id} className="reading stack-8">
								<p>{body}</p>
								<p className="small quiet">
									{who !== null && heldOn !== null ? interviewed(who, heldOn) : source}.{' '}
									<Written sectionId={sectionId} draft={draft} />
								</p>
								{speaksFor.length === 0 ? null : (
									<p className="small quiet">
										{words('speaksFor', { proposals: speaksFor.map((one) => one.body).join('; ') })}
									</p>
								)}
								{mayKeep && sectionId === null ? <Strike part="lesson" noteId={id} what={body} /> : null}
							</div>
						))}
				</Section>
			))}
			{mayKeep ? (
				<>
					<WriteAnalysis
						name="lessonIds[]"
						draft={draft}
						options={lessons
							.filter(({ sectionId }) => sectionId === null)
							.map(({ id, theme, body }) => ({ value: id, label: theme, hint: body }))}
						outcome={outcome}
					/>
					<Section title={words('noteLesson')}>
						<Form name="noteLesson" words="consultations.groundwork" outcome={outcome}>
							<TextInput name="theme" />
							<LongText name="body" rows={3} />
							<SelectInput
								name="planInterviewId"
								optional
								options={interviews.map(({ id, who, heldOn }) => ({
									value: id,
									label: interviewed(who, heldOn),
								}))}
							/>
							<TextInput name="source" optional />
							{proposals.length === 0 ? null : (
								<Ticks
									name="planProposalIds[]"
									options={proposals.map(({ id, body }) => ({ value: id, label: body }))}
								/>
							)}
							<FormActions>
								<Submit>{words('note')}</Submit>
							</FormActions>
						</Form>
					</Section>
				</>
			) : null}
		</>
	)
}
