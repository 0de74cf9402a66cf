import { useTranslations } from 'use-intl'
import { FieldRow, NumberInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { AddressFields, WhomFields } from './stock-fields.tsx'

type Named = { readonly id: string; readonly name: string }
type Props = {
	name: 'addProperty' | 'changeProperty'
	kinds: readonly string[]
	units: readonly Named[]
	landlords: readonly Named[]
	initial?: Posted
	seenAt?: string
	outcome: Outcome | undefined
}

/** What a property is, where it lies and who may live there. */
export function PropertyForm({ name, kinds, units, landlords, initial = {}, seenAt, outcome }: Props) {
	const words = useTranslations('houses')
	const kindNames = useTranslations('housing.propertyKinds')
	return (
		<Form name={name} words="houses" outcome={outcome} initial={initial}>
			{seenAt === undefined ? null : <SeenAt at={seenAt} />}
			<TextInput name="name" width="medium" />
			<FieldRow>
				<SelectInput
					name="kind"
					width="medium"
					options={kinds.map((value) => ({ value, label: kindNames(value as 'flats') }))}
				/>
				<SelectInput
					name="unitId"
					width="medium"
					options={units.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			</FieldRow>
			<NumberInput name="turnaroundDays" optional />
			<AddressFields level="property" landlords={landlords} />
			<WhomFields level="property" />
			<FormActions>
				<Submit>{words(`steps.${name}`)}</Submit>
			</FormActions>
		</Form>
	)
}
