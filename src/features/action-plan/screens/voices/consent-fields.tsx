import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, SelectInput } from '../../../../ui/fields.tsx'

const levels = ['within', 'quote', 'publish'] as const
const ways = ['spoken', 'written', 'minutes', 'slip'] as const

/** To what there is consent, since when and how it was given. */
export function ConsentFields() {
	const words = useTranslations('voices')
	return (
		<>
			<Choice
				name="consentTo"
				options={levels.map((value) => ({
					value,
					label: words(`consents.${value}`),
					hint: words(`consentHints.${value}`),
				}))}
			/>
			<FieldRow>
				<DateInput name="consentOn" />
				<SelectInput
					name="consentHow"
					width="medium"
					options={ways.map((value) => ({ value, label: words(`ways.${value}`) }))}
				/>
			</FieldRow>
		</>
	)
}
