import { type ActionFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { DefinitionRows, Section } from '../../../../ui/page.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { noteInterview } from '../../commands/groundwork/note-interview.ts'
import { sectors } from '../../rules/consultation.ts'
import { GroundworkHead } from './head.tsx'
import { loadGroundwork } from './load.ts'
import { settleGroundwork } from './settle.ts'
import { Strike } from './strike.tsx'
import { WriteAnalysis, Written } from './write-analysis.tsx'

export const loader = loadGroundwork

export async function action(given: ActionFunctionArgs) {
	return await settleGroundwork(given, 'interviews', noteInterview)
}

/** Talks by the same questions: who, which trends, what is needed. */
export default function InterviewsScreen() {
	const { plan, counts, draft, interviews, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.groundwork')
	const names = useTranslations('consultations.sectors')
	const format = useFormat()
	return (
		<>
			<GroundworkHead plan={plan} counts={counts} />
			{interviews.length === 0 ? (
				<EmptyState title={words('noInterview')}>{words('noInterviewText')}</EmptyState>
			) : null}
			{interviews.map(({ id, who, heldOn, sector, trends, needs, sectionId }) => (
				<Section key={id} title={who} note={`${names(sector)}, ${format.dayFull(heldOn)}`}>
					<DefinitionRows
						rows={[
							...(trends === '' ? [] : [{ label: words('trends'), value: trends }]),
							...(needs === '' ? [] : [{ label: words('needs'), value: needs }]),
						]}
					/>
					<p className="small quiet">
						<Written sectionId={sectionId} draft={draft} />
					</p>
					{mayKeep && sectionId === null ? <Strike part="interview" noteId={id} what={who} /> : null}
				</Section>
			))}
			{mayKeep ? (
				<>
					<WriteAnalysis
						name="interviewIds[]"
						draft={draft}
						options={interviews
							.filter(({ sectionId }) => sectionId === null)
							.map(({ id, who, heldOn }) => ({ value: id, label: who, hint: format.dayFull(heldOn) }))}
						outcome={outcome}
					/>
					<Section title={words('noteInterview')}>
						<Form name="noteInterview" words="consultations.groundwork" outcome={outcome}>
							<TextInput name="who" />
							<FieldRow>
								<SelectInput
									name="sector"
									options={sectors.map((value) => ({ value, label: names(value) }))}
								/>
								<DateInput name="heldOn" />
							</FieldRow>
							<LongText name="trends" rows={4} optional />
							<LongText name="needs" rows={4} optional />
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
