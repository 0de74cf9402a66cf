import { useTranslations } from 'use-intl'
import { HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Enlarged, PartProps } from './conference-types.ts'

/** What has been said about the person, the latest first. */
export function NotesPart({ chosen, outcome }: PartProps & { chosen: Enlarged }) {
	const words = useTranslations('homelessness.conference')
	const format = useFormat()
	return (
		<Section title={words('notes')} level={3}>
			<div className="stack-16">
				{chosen.notes.length === 0 ? <p className="quiet">{words('noNotes')}</p> : null}
				{chosen.notes.map((note) => (
					<div key={note.id} className="reading">
						<p>{note.text}</p>
						<p className="quiet small">
							{note.writtenBy} · {format.moment(note.writtenAt)}
						</p>
					</div>
				))}
				<Form name="noteInConference" words="homelessness.conference" outcome={outcome}>
					<HiddenInput name="itemId" value={chosen.itemId} />
					<LongText name="text" rows={3} />
					<FormActions>
						<Submit>{words('save')}</Submit>
					</FormActions>
				</Form>
			</div>
		</Section>
	)
}
