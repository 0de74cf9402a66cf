import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

export function GuidanceForm(props: StepFormProps) {
	return (
		<StepForm {...props} name="offerGuidance" initial={{ offeredOn: props.given.choices.today }}>
			<DateInput name="offeredOn" />
		</StepForm>
	)
}

export function AnswerForm(props: StepFormProps) {
	const words = useTranslations('support.forms')
	const codes = useTranslations('support.codes.support')
	const { choices, guidance } = props.given
	if (guidance === null) return null
	const answers = ['accepted', 'declined'] as const
	return (
		<StepForm {...props} name="answerGuidance" initial={{ answeredOn: choices.today }}>
			<HiddenInput name="guidanceId" value={guidance.id} />
			<Choice
				name="answer"
				options={answers.map((value) => ({ value, label: codes(`guidance.${value}`) }))}
			/>
			<FieldRow>
				<DateInput name="answeredOn" />
				<SelectInput
					name="declineReason"
					optional
					empty={words('choices.noReason')}
					options={choices.guidanceDeclines.map((value) => ({ value, label: codes(`declines.${value}`) }))}
				/>
			</FieldRow>
		</StepForm>
	)
}

export function RefusedForm(props: StepFormProps) {
	const words = useTranslations('support.forms')
	const codes = useTranslations('support.codes.support')
	const { choices } = props.given
	return (
		<StepForm
			{...props}
			name="recordRefusedOffer"
			initial={{ about: 'housing', offeredOn: choices.today, refusedOn: choices.today }}
		>
			<FieldRow>
				<SelectInput
					name="about"
					options={choices.refusedMatters.map((value) => ({
						value,
						label: codes(`refusedMatters.${value}`),
					}))}
				/>
				<SelectInput
					name="reason"
					empty={words('choices.noReason')}
					options={choices.refusalReasons.map((value) => ({
						value,
						label: codes(`refusalReasons.${value}`),
					}))}
				/>
			</FieldRow>
			<FieldRow>
				<DateInput name="offeredOn" />
				<DateInput name="refusedOn" />
				<DateInput name="nextOfferOn" optional />
			</FieldRow>
			<LongText name="note" optional rows={2} />
		</StepForm>
	)
}

export function AgainForm(props: StepFormProps) {
	const { choices, offer } = props.given
	if (offer === null) return null
	return (
		<StepForm {...props} name="recordOfferAgain" initial={{ onDay: choices.today }}>
			<HiddenInput name="offerId" value={offer.id} />
			<DateInput name="onDay" />
		</StepForm>
	)
}
