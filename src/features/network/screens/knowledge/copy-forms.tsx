import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import type { KnowledgeTemplate } from '../../queries/knowledge/knowledge-template.ts'

type CopyFormsProps = { page: KnowledgeTemplate; outcome: Outcome | undefined }

/** A template becomes one's own; what was copied before is told of a newer version and may take it. */
export function CopyForms({ page: { template, copies }, outcome }: CopyFormsProps) {
	const words = useTranslations('knowledge')
	const { today } = useFrame()
	const isPlan = template.kind === 'plan'
	return (
		<>
			{copies.map((copy) => (
				<Newer key={copy.id} copy={copy} outcome={outcome} />
			))}
			<Section title={words('template.copy')}>
				<p className="reading quiet">{words(isPlan ? 'template.copyPlan' : 'template.copyRoutine')}</p>
				<Form
					name="copyTemplate"
					words="knowledge"
					outcome={outcome}
					initial={{ title: template.title, validFrom: today }}
				>
					<HiddenInput name="libraryId" value={template.libraryId ?? ''} />
					<TextInput name="title" />
					{isPlan ? null : (
						<>
							<TextInput name="owner" width="medium" />
							<Decided />
						</>
					)}
					<Submit>{words('template.copy')}</Submit>
				</Form>
			</Section>
		</>
	)
}

function Decided() {
	return (
		<>
			<TextInput name="decidedBy" width="medium" />
			<FieldRow>
				<DateInput name="validFrom" />
				<DateInput name="reviewBy" />
			</FieldRow>
		</>
	)
}

type NewerProps = { copy: KnowledgeTemplate['copies'][number]; outcome: Outcome | undefined }

function Newer({ copy, outcome }: NewerProps) {
	const words = useTranslations('knowledge.copies')
	const { today } = useFrame()
	const { id, newer, planId, name } = copy
	if (newer === null) return null
	return (
		<Callout kind="info" title={`${name}: ${words('newer', { number: String(newer.number) })}`}>
			<p>{words('news', { news: newer.news })}</p>
			{planId !== null ? (
				<p>{words('planText')}</p>
			) : (
				<>
					<p>{words('takeText')}</p>
					<Form name="takeNewerVersion" words="knowledge" outcome={outcome} initial={{ validFrom: today }}>
						<HiddenInput name="copyId" value={id} />
						<Decided />
						<Submit kind="secondary">{words('take')}</Submit>
					</Form>
				</>
			)}
		</Callout>
	)
}
