import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, TextInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseTransfer, Transfer } from './transfer-types.ts'

type PackFormProps = {
	notes: CaseTransfer['notes']
	grounds: readonly Transfer['ground'][]
	outcome: Outcome | undefined
}

/** To whom, by which right, and which of the journal's notes go along. */
export function PackForm({ notes, grounds, outcome }: PackFormProps) {
	const words = useTranslations('evictionPrevention.transfer')
	const format = useFormat()
	return (
		<Form name="makeTransfer" words="evictionPrevention.transfer" outcome={outcome}>
			<FieldRow>
				<TextInput name="toName" />
				<TextInput name="toCode" width="short" />
			</FieldRow>
			<Choice name="ground" options={grounds.map((value) => ({ value, label: words(`grounds.${value}`) }))} />
			<FieldRow>
				<DateInput name="consentOn" optional />
				<DateInput name="requestedOn" optional />
			</FieldRow>
			<LongText name="summary" optional rows={5} />
			{notes.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<Ticks
					name="noteIds"
					optional
					options={notes.map(({ noteId, eventOn, text }) => ({
						...{ value: noteId, label: format.day(eventOn) },
						hint: text.length > 160 ? `${text.slice(0, 160)}…` : text,
					}))}
				/>
			)}
			<p className="quiet">{words('protectedTo')}</p>
			<Submit>{words('pack')}</Submit>
		</Form>
	)
}
