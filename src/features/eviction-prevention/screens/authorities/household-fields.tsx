import { useTranslations } from 'use-intl'
import {
	AmountInput,
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import type { Regime } from '../../rules/law/countries.ts'
import { childrenAnswers } from '../../rules/notice-kinds.ts'

type Props = {
	landlords: readonly { readonly id: string; readonly name: string }[]
	/** The acts of one's own country. */
	acts: readonly Regime[]
}

/** Whom and which home it is about; whether children live there is always answered. */
export function HouseholdFields({ landlords, acts }: Props) {
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	return (
		<FieldGroup legend={words('register.household')}>
			<FieldRow>
				<TextInput name="givenName" />
				<TextInput name="familyName" />
			</FieldRow>
			<FieldRow>
				<TextInput name="nationalId" optional width="medium" />
				<DateInput name="bornOn" optional />
				<TextInput name="phone" type="tel" optional width="medium" />
			</FieldRow>
			<FieldRow>
				<TextInput name="address" />
				<TextInput name="dwelling" optional width="short" />
			</FieldRow>
			<FieldRow>
				<TextInput name="postalCode" optional width="short" />
				<TextInput name="city" optional width="medium" />
			</FieldRow>
			<Choice
				name="children"
				options={childrenAnswers.map((value) => ({ value, label: cases(`childrenAnswers.${value}`) }))}
				inline
			/>
			<FieldRow>
				<SelectInput
					name="landlordId"
					optional
					options={landlords.map((landlord) => ({ value: landlord.id, label: landlord.name }))}
				/>
				<SelectInput
					name="regime"
					options={acts.map((value) => ({ value, label: cases(`acts.${value}`) }))}
				/>
				<AmountInput name="debt" optional />
			</FieldRow>
		</FieldGroup>
	)
}
