import { useTranslations } from 'use-intl'
import { Choice, HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import type { StepFormProps } from '../parts/case-types.ts'
import { StepForm } from './step-form.tsx'

/** Whose case it is. */
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
