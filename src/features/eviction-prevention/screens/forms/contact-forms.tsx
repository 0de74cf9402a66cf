import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	Tick,
} from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { contactKinds, contactResults } from '../../rules/case.ts'
import type { StepFormProps } from '../parts/case-types.ts'
import { StepForm } from './step-form.tsx'

/** An attempt to reach the household, reached or not. */
export function ContactForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const today = useToday()
	const { file } = props.given
	const adviceKnown = file.dates.some((date) => date.kind === 'debt-advice-offered')
	return (
		<StepForm
			{...props}
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
			{adviceKnown ? null : <Tick name="debtAdviceOffered" />}
		</StepForm>
	)
}

export function AssignForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const options = props.given.colleagues.map(({ id, name, title }) => ({
		value: id,
		label: `${name}, ${title}`,
	}))
	return (
		<StepForm {...props} name="assignCase" submit={words('assign.submit')} intro={words('assign.intro')}>
			<SelectInput name="assignedTo" options={options} />
		</StepForm>
	)
}

/** Does the household still live there, and how one knows. */
export function FollowUpForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const { file, choices, checkId } = props.given
	const stays = file.followUps.filter((one) => one.kind !== 'children-after-eviction')
	const check = stays.find((one) => one.id === checkId) ?? stays.find((one) => one.answer === null)
	if (check === undefined) return <p>{words('followUp.none')}</p>
	return (
		<StepForm
			{...props}
			name="answerFollowUp"
			submit={words('step.save')}
			intro={`${words(`followUpKinds.${check.kind}`)} ${words('followUp.intro')}`}
		>
			<HiddenInput name="followUpId" value={check.id} />
			<Choice
				name="answer"
				options={choices.stayAnswers.map((value) => ({ value, label: words(`stayAnswers.${value}`) }))}
			/>
			<SelectInput
				name="source"
				label={words('followUp.source')}
				options={choices.followUpSources.map((value) => ({
					value,
					label: words(`followUpSources.${value}`),
				}))}
			/>
			<LongText name="note" optional rows={2} />
		</StepForm>
	)
}
