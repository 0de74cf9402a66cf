import { useTranslations } from 'use-intl'
import { FieldRow, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { countries } from '../../rules/places/place.ts'
import { sectors } from '../../rules/register/register.ts'

export function OrganisationFields() {
	const words = useTranslations('register')
	return (
		<>
			<TextInput name="name" />
			<FieldRow>
				<SelectInput
					name="sector"
					width="medium"
					options={sectors.map((value) => ({ value, label: words(`sectors.${value}`) }))}
				/>
				<SelectInput
					name="country"
					width="medium"
					options={countries.map((value) => ({ value, label: words(`countries.${value}`) }))}
				/>
			</FieldRow>
			<TextInput name="website" optional />
			<LongText name="about" rows={3} optional />
		</>
	)
}
