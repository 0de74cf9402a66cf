import { useTranslations } from 'use-intl'
import { Choice, LongText, NumberInput, SelectInput } from '../../../../ui/fields.tsx'
import { childOthers, childSchools, childVerdicts } from '../../rules/stock/child-place.ts'

/** Whether a place suits a child, asked in the same words wherever somebody is to move. */
export function ChildPlaceFields() {
	const words = useTranslations('stock')
	return (
		<>
			<SelectInput
				name="school"
				options={childSchools.map((value) => ({ value, label: words(`stay.schools.${value}`) }))}
			/>
			<NumberInput name="schoolMinutes" optional />
			<Choice
				name="ownBed"
				inline
				options={(['yes', 'no'] as const).map((value) => ({
					value,
					label: words(`stay.yesNo.${value}`),
				}))}
			/>
			<SelectInput
				name="others"
				options={childOthers.map((value) => ({ value, label: words(`stay.others.${value}`) }))}
			/>
			<NumberInput name="nights" />
			<Choice
				name="verdict"
				options={childVerdicts.map((value) => ({ value, label: words(`stay.verdicts.${value}`) }))}
			/>
			<LongText name="reasons" />
		</>
	)
}
