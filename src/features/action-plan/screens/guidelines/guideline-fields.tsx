import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, TextInput } from '../../../../ui/fields.tsx'

const kinds = ['guideline', 'routine'] as const

export function GuidelineHeadFields() {
	const words = useTranslations('guidelines.kinds')
	return (
		<>
			<Choice
				name="kind"
				options={kinds.map((value) => ({
					value,
					label: words(`${value}.name`),
					hint: words(`${value}.meaning`),
				}))}
			/>
			<TextInput name="title" />
			<TextInput name="owner" width="medium" />
			<DateInput name="reviewBy" />
		</>
	)
}

export function GuidelineTextFields() {
	return (
		<>
			<LongText name="text" rows={10} optional />
			<TextInput name="link" optional />
			<FieldRow>
				<TextInput name="decidedBy" width="medium" />
				<DateInput name="validFrom" />
			</FieldRow>
		</>
	)
}
