import { DateInput, FieldRow, LongText, TextInput, Tick } from '../../../../ui/fields.tsx'

/** What a council is called, whom it speaks for, and which roles sit in it. */
export function CouncilFields({ ends = false }: { ends?: boolean }) {
	return (
		<>
			<TextInput name="name" />
			<TextInput name="speaksFor" />
			<LongText name="seats" rows={2} optional />
			<Tick name="few" />
			<FieldRow>
				<DateInput name="begunOn" />
				{ends ? <DateInput name="endedOn" optional /> : null}
			</FieldRow>
		</>
	)
}
