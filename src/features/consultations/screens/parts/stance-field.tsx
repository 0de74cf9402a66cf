import { useTranslations } from 'use-intl'
import { SelectInput } from '../../../../ui/fields.tsx'
import { stances } from '../../rules/consultation.ts'

/** What an answer says of the whole in a word. */
export function StanceField() {
	const names = useTranslations('consultations.stances')
	return (
		<SelectInput name="stance" optional options={stances.map((value) => ({ value, label: names(value) }))} />
	)
}
