import { DateInput, FieldRow, LongText, TextInput } from '../../../../ui/fields.tsx'

/** What a letter says: its aim, who has set their name to it, and its goals. */
export function LetterFields() {
	return (
		<>
			<TextInput name="title" />
			<LongText name="aim" rows={3} />
			<LongText name="parties" rows={4} />
			<LongText name="goals" rows={4} />
			<FieldRow>
				<DateInput name="datedOn" />
				<DateInput name="endsOn" optional />
				<DateInput name="reviewOn" optional />
			</FieldRow>
		</>
	)
}
