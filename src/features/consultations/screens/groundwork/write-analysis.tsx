import { useTranslations } from 'use-intl'
import { SelectInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'

type Draft = {
	readonly number: number
	readonly sections: readonly { readonly id: string; readonly heading: string }[]
} | null

type WriteProps = {
	name: 'interviewIds[]' | 'lessonIds[]'
	draft: Draft
	options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
	outcome: Outcome | undefined
}

/** Into the draft, as paragraphs with their source. */
export function WriteAnalysis({ name, draft, options, outcome }: WriteProps) {
	const words = useTranslations('consultations.groundwork')
	if (options.length === 0) return null
	return (
		<Section title={words('write')}>
			{draft === null ? (
				<p className="quiet">{words('noDraft')}</p>
			) : (
				<Form name="writeAnalysis" words="consultations.groundwork" outcome={outcome}>
					<p className="reading">{words('writeText', { number: String(draft.number) })}</p>
					<Ticks name={name} options={options} />
					<SelectInput
						name="sectionId"
						optional
						empty={words('newSection')}
						options={draft.sections.map(({ id, heading }) => ({ value: id, label: heading }))}
					/>
					<FormActions>
						<Submit kind="secondary">{words('writeDo')}</Submit>
					</FormActions>
				</Form>
			)}
		</Section>
	)
}

/** That it stands in the plan, and where. */
export function Written({ sectionId, draft }: { sectionId: string | null; draft: Draft }) {
	const words = useTranslations('consultations.groundwork')
	if (sectionId === null) return null
	const heading = draft?.sections.find(({ id }) => id === sectionId)?.heading
	return heading === undefined ? words('isWritten') : words('isWrittenIn', { heading })
}
