import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import { ProtectedWord } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { draftLetter } from '../../commands/work/draft-letter.ts'
import { caseLetters } from '../../queries/work/case-letters.ts'
import type { CaseLetter } from './work-types.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await caseLetters(callerOf(context), { caseId: params.caseId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId } = params
	const answer = await draftLetter(callerOf(context), { ...posted, caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	const to = `/evictions/${caseId}/letters/${answer.value.letterId}`
	return done(to, 'evictionPrevention.work.done.draftLetter')
}

/** A template's name: the municipality's own, or the house's. */
export function useTemplateName() {
	const loose = useLooseWords()
	return ({ code, name }: { code: string; name: string | null }) =>
		name ?? findWord(loose, [`evictionPrevention.work.letters.templates.${code}`]) ?? code
}

/** Letters and text messages of the case, and a new one from a template. */
export default function CaseLettersScreen() {
	const { caseId, letters, forwarded, hidden } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work.letters')
	const nameOf = useTemplateName()
	return (
		<>
			<Section title={words('title')}>
				{forwarded ? (
					<Callout kind="warning" title={words('protectedTitle')}>
						<p>{words(hidden ? 'protectedHidden' : 'protectedNote')}</p>
					</Callout>
				) : null}
				{letters.length === 0 ? (
					<p className="quiet">{words('none')}</p>
				) : (
					<DataTable
						caption={words('title')}
						rows={letters}
						rowKey={(letter) => letter.id}
						columns={[
							{
								key: 'what',
								head: words('what'),
								fold: 'title',
								cell: (letter) =>
									hidden ? (
										nameOf({ code: letter.template, name: null })
									) : (
										<TextLink to={`/evictions/${caseId}/letters/${letter.id}`}>
											{letter.subject ?? nameOf({ code: letter.template, name: null })}
										</TextLink>
									),
							},
							{ key: 'to', head: words('to'), cell: (letter) => letter.toName ?? <ProtectedWord /> },
							{ key: 'channel', head: words('how'), cell: (letter) => words(`channels.${letter.channel}`) },
							{ key: 'state', head: words('state'), cell: (letter) => <State letter={letter} /> },
						]}
					/>
				)}
			</Section>
			{hidden ? null : <NewLetter />}
		</>
	)
}

function State({ letter }: { letter: CaseLetter }) {
	const words = useTranslations('evictionPrevention.work.letters')
	const format = useFormat()
	if (letter.sentOn === null || letter.sentHow === null)
		return words('draft', { who: letter.draftedBy ?? '–' })
	return words('sent', { day: format.day(letter.sentOn), way: words(`ways.${letter.sentHow}`) })
}

function NewLetter() {
	const { adults, templates } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.letters')
	const nameOf = useTemplateName()
	return (
		<Section title={words('new')} note={words('newNote')}>
			<Form name="draftLetter" words="evictionPrevention.work" outcome={outcome}>
				<FieldRow>
					<SelectInput
						name="template"
						width="medium"
						options={templates.map((template) => ({
							value: template.code,
							label: `${words(`channels.${template.channel}`)}: ${nameOf(template)}`,
						}))}
					/>
					<SelectInput
						name="personId"
						width="medium"
						options={adults.map(({ personId, name }) => ({ value: personId, label: name ?? '–' }))}
					/>
				</FieldRow>
				<FieldRow>
					<TextInput name="phone" type="tel" width="medium" optional />
					<DateInput name="meetingOn" optional />
					<TextInput name="meetingAt" width="short" optional />
				</FieldRow>
				<TextInput name="meetingPlace" optional />
				<Submit kind="secondary">{words('write')}</Submit>
			</Form>
		</Section>
	)
}
