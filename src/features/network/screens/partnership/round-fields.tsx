import { DateInput, FieldRow, LongText, NumberInput, TextInput } from '../../../../ui/fields.tsx'

/** What a round is called, which year it is about, and its last day. */
export function RoundFields() {
	return (
		<>
			<TextInput name="title" />
			<FieldRow>
				<NumberInput name="year" />
				<DateInput name="dueOn" />
			</FieldRow>
			<LongText name="lead" rows={3} optional />
		</>
	)
}
