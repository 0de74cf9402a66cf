import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { ReportPart } from '../../rules/yearly-report/layout.ts'
import type { ReportPage } from './loaded.ts'

type FormProps = { page: ReportPage; outcome: Outcome | undefined }

/** What somebody writes in a part, with the figures that can be placed in it. */
export function PartForm({ part, page: { draft }, outcome }: FormProps & { part: ReportPart }) {
	const words = useTranslations('yearlyReport')
	if (draft === null) return null
	const { written, choices } = draft
	const hint = words(`partHints.${part === 'summary' || part === 'proposals' ? part : 'other'}`)
	return (
		<Form
			name="writeReportPart"
			words="yearlyReport"
			outcome={outcome}
			to={`?edit=${part}`}
			initial={{ text: written[part] ?? '' }}
		>
			<HiddenInput name="part" value={part} />
			<LongText name="text" label={words(`parts.${part}`)} hint={hint} rows={8} />
			{choices.length === 0 ? null : (
				<SelectInput
					name="figure"
					optional
					options={choices.map(({ reference, name, year, says }) => ({
						value: reference,
						label: words('page.choice', { name, year: String(year), says }),
					}))}
				/>
			)}
			<SaveOrCancel />
		</Form>
	)
}

export function HeadForm({ page: { report }, outcome }: FormProps) {
	const { title, audience } = report
	return (
		<Form
			name="editReportHead"
			words="yearlyReport"
			outcome={outcome}
			to="?edit=head"
			initial={{ title, audience }}
		>
			<TextInput name="title" />
			<TextInput name="audience" />
			<SaveOrCancel />
		</Form>
	)
}

function SaveOrCancel() {
	const words = useTranslations('yearlyReport.page')
	return (
		<FormActions>
			<Submit>{words('save')}</Submit>
			<ButtonLink kind="quiet" to="?">
				{words('cancel')}
			</ButtonLink>
		</FormActions>
	)
}
