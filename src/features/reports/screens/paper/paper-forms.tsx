import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { DateInput, FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { FigureChoice } from '../../rules/paper/figure-references.ts'
import type { WrittenPart } from '../../rules/paper-facts.ts'
import type { Part } from '../../rules/period.ts'
import { AnnexForms, type AnnexRow } from './annex-forms.tsx'
import type { Editing } from './editing.ts'
import { PartForm } from './part-form.tsx'
import { Save } from './save.tsx'

export type EditedPage = {
	readonly head: { readonly datedOn: PlainDate; readonly registryNumber: string | null }
	readonly written: Readonly<Partial<Record<WrittenPart, string>>>
	readonly standardProposal: string
	readonly preparation: readonly { id: string; body: string; dealtOn: PlainDate; outcome: string }[]
	readonly annexes: readonly AnnexRow[]
	readonly choices: readonly FigureChoice[]
}

type PaperFormProps = { editing: Editing; page: EditedPage; outcome: Outcome | undefined }

export function PaperForm({ editing, page, outcome }: PaperFormProps) {
	if (editing === 'preparation') return <Preparation page={page} outcome={outcome} />
	if (editing === 'annexes') return <AnnexForms annexes={page.annexes} outcome={outcome} />
	if (editing !== 'head') return <PartForm part={editing} page={page} outcome={outcome} />
	return (
		<Form
			name="editPaperHead"
			words="reports"
			outcome={outcome}
			to="?"
			initial={{ datedOn: page.head.datedOn, registryNumber: page.head.registryNumber ?? '' }}
		>
			<FieldRow>
				<DateInput name="datedOn" />
				<TextInput name="registryNumber" width="medium" optional />
			</FieldRow>
			<Save />
		</Form>
	)
}

function Preparation({ page, outcome }: { page: EditedPage; outcome: Outcome | undefined }) {
	const words = useTranslations('reports.paper')
	const format = useFormat()
	const form = { words: 'reports', outcome, to: '?' }
	return (
		<div className="stack-16">
			{page.preparation.map(({ id, body, dealtOn, outcome: came }) => (
				<Form key={id} {...form} name="strikePreparation" inline>
					<span>
						{body}, {format.dayFull(dealtOn)}: {came}
					</span>
					<HiddenInput name="preparationId" value={id} />
					<Submit kind="quiet">{words('strike')}</Submit>
				</Form>
			))}
			<Form {...form} name="notePreparation">
				<FieldRow>
					<TextInput name="body" width="medium" />
					<DateInput name="dealtOn" />
				</FieldRow>
				<TextInput name="outcome" />
				<Save label={words('addPreparation')} />
			</Form>
		</div>
	)
}

type ReleaseFormProps = {
	figure: {
		readonly id: string
		readonly name: string
		readonly year: number
		readonly part: Part
		readonly when: string
	}
	outcome: Outcome | undefined
}

/** Letting one small figure out is a decision of its own: by name, day and reason. */
export function ReleaseForm({ figure, outcome }: ReleaseFormProps) {
	const words = useTranslations('reports.paper')
	return (
		<Form name="releaseFigure" words="reports" outcome={outcome} to="?">
			<h3>{words('releaseTitle', { name: figure.name, year: figure.when })}</h3>
			<p>{words('releaseText')}</p>
			<HiddenInput name="indicatorId" value={figure.id} />
			<HiddenInput name="year" value={String(figure.year)} />
			<HiddenInput name="part" value={figure.part} />
			<TextInput name="reason" />
			<Save label={words('releaseDo')} />
		</Form>
	)
}
