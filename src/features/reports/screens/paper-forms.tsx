import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { DateInput, FieldRow, HiddenInput, LongText, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import type { Outcome } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { type WrittenPart, writtenParts } from '../rules/paper-facts.ts'
import type { Part } from '../rules/period.ts'

/** A part that can be changed: its head, its preparation, or a text. */
export type Editing = 'head' | 'preparation' | WrittenPart

export function editingOf(asked: string | null): Editing | null {
	if (asked === 'head' || asked === 'preparation') return asked
	return writtenParts.find((part) => part === asked) ?? null
}

type Page = {
	readonly head: { readonly datedOn: PlainDate; readonly registryNumber: string | null }
	readonly written: Readonly<Partial<Record<WrittenPart, string>>>
	readonly standardProposal: string
	readonly preparation: readonly { id: string; body: string; dealtOn: PlainDate; outcome: string }[]
}

type PaperFormProps = { editing: Editing; page: Page; outcome: Outcome | undefined }

export function PaperForm({ editing, page, outcome }: PaperFormProps) {
	const form = { words: 'reports', outcome, to: '?' }
	if (editing === 'head') {
		return (
			<Form
				{...form}
				name="editPaperHead"
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
	if (editing === 'preparation') return <Preparation page={page} outcome={outcome} />
	return <PartForm part={editing} page={page} outcome={outcome} />
}

const onePerLine: readonly Editing[] = ['proposal', 'annexes', 'copy-to']

function PartForm({ part, page, outcome }: { part: WrittenPart; page: Page; outcome: Outcome | undefined }) {
	const words = useTranslations('reports.paper')
	const text = page.written[part] ?? (part === 'proposal' ? page.standardProposal : '')
	const hint = onePerLine.includes(part)
		? words('onePerLine')
		: words(part === 'signatures' ? 'signaturesHint' : 'paragraphs')
	return (
		<Form name="editPaperPart" words="reports" outcome={outcome} to="?" initial={{ text }}>
			<HiddenInput name="part" value={part} />
			<LongText name="text" label={words(part)} hint={hint} rows={8} />
			<Save />
		</Form>
	)
}

function Preparation({ page, outcome }: { page: Page; outcome: Outcome | undefined }) {
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

function Save({ label }: { label?: string }) {
	const words = useTranslations('reports.paper')
	return (
		<FormActions>
			<Submit>{label ?? words('save')}</Submit>
			<ButtonLink kind="quiet" to="?">
				{words('cancel')}
			</ButtonLink>
		</FormActions>
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
			<FormActions>
				<Submit>{words('releaseDo')}</Submit>
				<ButtonLink kind="quiet" to="?">
					{words('cancel')}
				</ButtonLink>
			</FormActions>
		</Form>
	)
}
