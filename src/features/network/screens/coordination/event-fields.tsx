import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, TextInput } from '../../../../ui/fields.tsx'
import { eventKinds } from '../../rules/coordination/coordination.ts'

export function EventFields() {
	const words = useTranslations('coordination.events.kinds')
	return (
		<>
			<Choice name="kind" inline options={eventKinds.map((value) => ({ value, label: words(value) }))} />
			<TextInput name="title" />
			<FieldRow>
				<DateInput name="heldOn" />
				<TextInput name="heldAt" width="medium" optional />
			</FieldRow>
			<LongText name="about" rows={4} optional />
		</>
	)
}
