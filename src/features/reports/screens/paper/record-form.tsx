import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, FileInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { RecordRow } from './loaded.ts'

type RecordFormProps = {
	holding: RecordRow | null
	proposed: { readonly body: string; readonly registryNumber: string; readonly clauses: string }
	outcome: Outcome | undefined
}

/** The decided file and where it was decided; a file that follows another says why. */
export function RecordForm({ holding, proposed, outcome }: RecordFormProps) {
	const words = useTranslations('reports.decided')
	const paper = useTranslations('reports.paper')
	const { clauses, ...decision } =
		holding === null
			? { ...proposed, decidedOn: '', paragraph: '' }
			: {
					...{ body: holding.body, decidedOn: holding.decidedOn, paragraph: holding.paragraph },
					...{ registryNumber: holding.registryNumber, clauses: holding.clauses.join('\n') },
				}
	return (
		<Form
			name="recordDecidedPaper"
			words="reports"
			outcome={outcome}
			upload
			initial={{ ...decision, clauses }}
		>
			<FileInput name="file" label={words('file')} hint={words('fileHint')} accept=".docx,.pdf" />
			{holding === null ? null : (
				<TextInput name="reason" label={words('reason')} hint={words('reasonHint')} />
			)}
			<FieldRow>
				<TextInput name="body" label={words('body')} width="medium" />
				<DateInput name="decidedOn" />
			</FieldRow>
			<FieldRow>
				<TextInput name="paragraph" width="short" />
				<TextInput name="registryNumber" width="medium" />
			</FieldRow>
			<LongText name="clauses" label={words('clauses')} hint={paper('onePerLine')} rows={4} />
			<FormActions>
				<Submit kind={holding === null ? 'primary' : 'secondary'}>
					{words(holding === null ? 'add' : 'replace')}
				</Submit>
			</FormActions>
		</Form>
	)
}
