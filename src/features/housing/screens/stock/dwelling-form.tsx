import { useTranslations } from 'use-intl'
import { TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { AddressFields, SizeFields, WhomFields } from './stock-fields.tsx'

type Props = {
	name: 'addDwelling' | 'changeDwelling'
	landlords: readonly { readonly id: string; readonly name: string }[]
	initial?: Posted
	seenAt?: string
	outcome: Outcome | undefined
}

/** A home with its own door: its size and rent, and what differs from its property. */
export function DwellingForm({ name, landlords, initial = {}, seenAt, outcome }: Props) {
	const words = useTranslations('houses')
	return (
		<Form name={name} words="houses" outcome={outcome} initial={initial}>
			{seenAt === undefined ? null : <SeenAt at={seenAt} />}
			<TextInput name="name" width="medium" label={words('dwellingName')} />
			<SizeFields />
			<AddressFields level="dwelling" landlords={landlords} />
			<WhomFields level="dwelling" />
			<FormActions>
				<Submit>{words(`steps.${name}`)}</Submit>
			</FormActions>
		</Form>
	)
}
