import { useTranslations } from 'use-intl'
import { Choice, DateInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { visitWays } from '../../rules/coordination/coordination.ts'

/** When, how, why and who; roles instead of names. */
export function VisitFields() {
	const words = useTranslations('coordination.visits.ways')
	return (
		<>
			<DateInput name="visitedOn" />
			<Choice name="way" inline options={visitWays.map((value) => ({ value, label: words(value) }))} />
			<TextInput name="purpose" />
			<TextInput name="fromNetwork" />
			<TextInput name="met" />
			<LongText name="told" rows={5} optional />
		</>
	)
}
