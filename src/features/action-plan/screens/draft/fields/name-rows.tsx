import { useTranslations } from 'use-intl'
import { FieldRow, HiddenInput, SelectInput, TextInput } from '../../../../../ui/fields.tsx'
import type { Named } from '../../../rules/document/document.ts'

/** How many more names one may write at a time. */
const spare = 4

type NameRowsProps = { rows: readonly Named[]; withClasses?: boolean }

/** One row for each name that there is, and some for new ones. */
export function NameRows({ rows, withClasses = false }: NameRowsProps) {
	const words = useTranslations('planDraft')
	return Array.from({ length: rows.length + spare }, (_, place) => {
		const id = rows[place]?.id
		const number = String(place + 1)
		return (
			<FieldRow key={id ?? `new-${number}`}>
				{id === undefined ? null : <HiddenInput name={`rows.${place}.id`} value={id} />}
				<TextInput
					name={`rows.${place}.text`}
					label={words('names.text', { number })}
					hint=""
					width="medium"
				/>
				{withClasses ? (
					<SelectInput
						name={`rows.${place}.costClass`}
						width="short"
						optional
						empty={words('names.noClass')}
						options={['1', '2', '3'].map((value) => ({ value, label: value }))}
					/>
				) : null}
			</FieldRow>
		)
	})
}
