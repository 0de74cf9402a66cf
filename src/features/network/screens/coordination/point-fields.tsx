import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { owers } from '../../rules/coordination/coordination.ts'

/** What is agreed, who does it and by when; `row` is set where several stand in one form. */
export function PointFields({ row }: { row?: number }) {
	const words = useTranslations('coordination.owers')
	const name = (field: string) => (row === undefined ? field : `points.${row}.${field}`)
	return (
		<>
			<LongText name={name('text')} rows={2} />
			<FieldRow>
				<SelectInput
					name={name('owedBy')}
					width="medium"
					options={owers.map((value) => ({ value, label: words(value) }))}
				/>
				<TextInput name={name('owner')} width="medium" optional />
				<DateInput name={name('dueOn')} optional />
			</FieldRow>
		</>
	)
}
