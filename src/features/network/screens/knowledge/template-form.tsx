import { useTranslations } from 'use-intl'
import { Choice, FileInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { licenceName, licences, starts, templateKinds } from '../../rules/knowledge/library.ts'

export function TemplateKind() {
	const words = useTranslations('knowledge.kinds')
	return (
		<Choice
			name="kind"
			options={templateKinds.map((value) => ({
				value,
				label: words(`${value}.name`),
				hint: words(`${value}.meaning`),
			}))}
		/>
	)
}

/** What it is called, on what terms it is shared, and what it starts. */
export function TemplateHeadFields() {
	const words = useTranslations('knowledge')
	return (
		<>
			<TextInput name="title" />
			<LongText name="about" rows={2} />
			<Choice
				name="licence"
				options={licences.map((value) => ({ value, label: words(`licences.${licenceName[value]}`) }))}
			/>
			<TextInput name="licensor" width="medium" />
			<SelectInput
				name="starts"
				width="medium"
				optional
				empty={words('starts.none')}
				options={starts.map((value) => ({ value, label: words(`starts.${value}.name`) }))}
			/>
		</>
	)
}

/** A plan is a file, the others are text; a new template may be either. */
export function TemplateSaidFields({ of }: { of: 'plan' | 'text' | 'either' }) {
	return (
		<>
			{of === 'plan' ? null : <LongText name="said" rows={10} optional={of === 'either'} />}
			{of === 'text' ? null : (
				<FileInput name="file" accept=".json,application/json" optional={of === 'either'} />
			)}
		</>
	)
}
