import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, NumberInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { WhomFields } from './stock-fields.tsx'

type Props = {
	name: 'addBed' | 'changeBed'
	initial: Posted
	seenAt?: string
	outcome: Outcome | undefined
}

/** What is booked as one, how many it sleeps, and from when it is there when it is new. */
export function BedForm({ name, initial, seenAt, outcome }: Props) {
	const words = useTranslations('houses')
	return (
		<Form name={name} words="houses" outcome={outcome} initial={initial}>
			{seenAt === undefined ? null : <SeenAt at={seenAt} />}
			<TextInput name="name" width="medium" label={words('bedName')} />
			<FieldRow>
				<SelectInput
					name="kind"
					width="medium"
					label={words('bedKind')}
					options={(['bed', 'room', 'home'] as const).map((value) => ({
						value,
						label: words(`bedKinds.${value}`),
					}))}
				/>
				<NumberInput name="sleeps" />
			</FieldRow>
			{name === 'addBed' ? <OpeningFields /> : null}
			<WhomFields level="bed" />
			<FormActions>
				<Submit>{words(`steps.${name}`)}</Submit>
			</FormActions>
		</Form>
	)
}

/** From when until when a bed is there, and whether as an extra one. */
export function OpeningFields() {
	const words = useTranslations('houses')
	return (
		<FieldRow>
			<DateInput name="opensOn" />
			<DateInput name="closesOn" optional />
			<SelectInput
				name="places"
				width="medium"
				empty={words('places.ordinary')}
				options={[{ value: 'extra', label: words('places.extra') }]}
			/>
		</FieldRow>
	)
}
