import { useTranslations } from 'use-intl'
import { FieldGroup, LongText, SelectInput, TextInput, Tick } from '../../../../ui/fields.tsx'

/** Rows for questions of the municipality's own; a row without words is no question. */
export function OwnQuestions({ count }: { count: number }) {
	const words = useTranslations('homelessness.count')
	const kinds = (['one', 'several', 'number'] as const).map((value) => ({
		value,
		label: words(`form.ownKinds.${value}`),
	}))
	return Array.from({ length: count }, (_, row) => row).map((row) => (
		<FieldGroup key={row} legend={words('form.ownRow', { number: String(row + 1) })}>
			<TextInput name={`own.${row}.label`} optional />
			<SelectInput
				name={`own.${row}.kind`}
				options={kinds}
				empty={words('form.ownKinds.one')}
				width="medium"
			/>
			<LongText name={`own.${row}.choices`} rows={3} optional />
			<Tick name={`own.${row}.required`} />
		</FieldGroup>
	))
}
