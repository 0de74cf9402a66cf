import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, NumberInput, TextInput } from '../../../../ui/fields.tsx'
import { PerhapsRegistered } from '../../../../ui/perhaps-registered.tsx'
import { livingForms } from '../../rules/case.ts'
import type { StepFormProps } from '../parts/case-types.ts'
import { StepForm } from './step-form.tsx'

/** Yes or no: unknown is what we had. */
export function ChildrenQuestionForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const options = (['yes', 'no'] as const).map((value) => ({
		value,
		label: words(`childrenQuestion.${value}`),
	}))
	return (
		<StepForm
			{...props}
			name="answerChildrenQuestion"
			submit={words('step.save')}
			intro={words('childrenQuestion.intro')}
		>
			<Choice name="children" options={options} />
		</StepForm>
	)
}

export function AddChildForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const familyName = props.given.file.tenant?.split(' ').at(-1) ?? ''
	return (
		<StepForm
			{...props}
			name="addChild"
			submit={words('addChild.submit')}
			intro={words('addChild.intro')}
			initial={{ familyName }}
		>
			<FieldRow>
				<TextInput name="givenName" />
				<TextInput name="familyName" />
			</FieldRow>
			<FieldRow>
				<TextInput name="nationalId" optional width="medium" />
				<DateInput name="bornOn" optional />
			</FieldRow>
			<Choice
				name="living"
				options={livingForms.map((value) => ({ value, label: words(`livingChoice.${value}`) }))}
			/>
			<NumberInput name="daysAYear" optional />
			<PerhapsRegistered outcome={props.outcome} />
		</StepForm>
	)
}
