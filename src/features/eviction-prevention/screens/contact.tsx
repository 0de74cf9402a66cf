import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, SelectInput, Tick } from '../../../ui/fields.tsx'
import { useToday } from '../../../ui/frame.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { recordContactAttempt } from '../commands/record-contact-attempt.ts'
import { caseContact } from '../queries/case-contact.ts'
import { contactKinds, contactResults } from '../rules/case.ts'
import { StepForm } from './forms/step-form.tsx'
import { useCaseName } from './parts/use-case-name.ts'

export async function loader({ context, params, pattern }: LoaderFunctionArgs) {
	return {
		file: show(await caseContact(callerOf(context), { caseId: params.caseId })),
		isFirst: pattern.endsWith('/first-contact'),
	}
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await recordContactAttempt(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${params.caseId}`, 'evictionPrevention.cases.done.recordContactAttempt')
}

/** An attempt to reach the household, reached or not. */
export default function Contact() {
	const { file, isFirst } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.cases')
	const today = useToday()
	const name = useCaseName()
	const title = words(isFirst ? 'stepTitles.first-contact' : 'stepTitles.contact')
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/evictions', label: words('worklist.title') },
					{ to: `/evictions/${file.caseId}`, label: name(file) },
					{ label: title },
				]}
			/>
			<StepForm
				given={{ file }}
				outcome={outcome}
				name="recordContactAttempt"
				submit={words('step.save')}
				intro={words('contact.intro', { count: file.contactAttempts })}
				initial={{ onDay: today }}
			>
				<FieldRow>
					<SelectInput
						name="kind"
						label={words('contact.kind')}
						width="medium"
						options={contactKinds.map((value) => ({ value, label: words(`contactKinds.${value}`) }))}
					/>
					<DateInput name="onDay" />
				</FieldRow>
				<Choice
					name="result"
					label={words('contact.result')}
					inline
					options={contactResults.map((value) => ({ value, label: words(`contactResults.${value}`) }))}
				/>
				<LongText name="note" optional />
				{file.adviceOffered ? null : <Tick name="debtAdviceOffered" />}
			</StepForm>
		</>
	)
}
