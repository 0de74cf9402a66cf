import { DateInput, FieldRow, LongText, TextInput } from '../../../../ui/fields.tsx'

/** What a reform is called and wants, what decided it, and from when it is followed. */
export function ReformFields({ ends = false }: { ends?: boolean }) {
	return (
		<>
			<TextInput name="title" />
			<LongText name="about" rows={3} optional />
			<FieldRow>
				<TextInput name="decision" width="medium" optional />
				<DateInput name="decidedOn" optional />
			</FieldRow>
			<FieldRow>
				<DateInput name="beginsOn" />
				{ends ? <DateInput name="endedOn" optional /> : null}
			</FieldRow>
		</>
	)
}
