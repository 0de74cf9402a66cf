import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Section } from '../../../../ui/page.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

export function ReviewForm(props: StepFormProps) {
	const words = useTranslations('support.forms')
	const codes = useTranslations('support.codes.support')
	const { choices } = props.given
	return (
		<StepForm
			{...props}
			name="reviewSupport"
			intro={words('intro.review')}
			initial={{ onDay: choices.today }}
		>
			<DateInput name="onDay" />
			<LongText name="findings" />
			<LongText name="personsView" optional />
			<LongText name="offered" optional rows={2} />
			<Choice
				name="changed"
				options={choices.reviewChanges.map((value) => ({ value, label: codes(`changes.${value}`) }))}
			/>
			<DateInput name="nextOn" optional />
		</StepForm>
	)
}

/** Elderly care hears something on a basis only; or nothing is asked, and why. */
export function ElderlyForms(props: StepFormProps) {
	const words = useTranslations('support.forms')
	const codes = useTranslations('support.codes.support')
	const { choices } = props.given
	return (
		<div className="stack-24">
			<p className="reading">{words('intro.elderly')}</p>
			<Section title={words('legends.ask')}>
				<StepForm {...props} name="contactElderlyCareOf" initial={{ onDay: choices.today, basis: 'consent' }}>
					<Choice
						name="basis"
						options={choices.bases.map(({ basis, paragraph }) => ({
							value: basis,
							label: `${codes(`bases.${basis}`)} (${paragraph})`,
						}))}
					/>
					<FieldRow>
						<DateInput name="consentOn" optional />
						<DateInput name="onDay" />
					</FieldRow>
					<LongText name="basisNote" optional rows={2} />
				</StepForm>
			</Section>
			<Section title={words('legends.ruleOut')}>
				<StepForm {...props} name="ruleOutElderlyCareOf" kind="secondary">
					<SelectInput
						name="reason"
						empty={words('choices.noReason')}
						options={choices.notNeededReasons.map((value) => ({ value, label: codes(`notNeeded.${value}`) }))}
					/>
				</StepForm>
			</Section>
		</div>
	)
}
