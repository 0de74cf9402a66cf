import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput } from '../../../../ui/fields.tsx'
import type { LetterPage } from '../../queries/coordination/letter-of-intent-page.ts'

type CommitmentFieldsProps = Pick<LetterPage, 'goals' | 'parties'>

/** What one of the parties promises, toward which goal and by when. */
export function CommitmentFields({ goals, parties }: CommitmentFieldsProps) {
	const words = useTranslations('coordination')
	return (
		<>
			<LongText name="text" rows={2} />
			<FieldRow>
				<SelectInput
					name="owner"
					width="medium"
					label={words('letter.columns.owner')}
					options={parties.map(({ name }) => ({ value: name, label: name }))}
				/>
				<SelectInput
					name="goalId"
					width="medium"
					optional
					empty={words('letter.everyGoal')}
					options={goals.map(({ id, text }) => ({ value: id, label: text }))}
				/>
			</FieldRow>
			<FieldRow>
				<DateInput name="dueOn" optional />
				<DateInput name="reviewOn" label={words('fields.commitmentReviewOn')} optional />
			</FieldRow>
		</>
	)
}
