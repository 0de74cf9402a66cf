import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import type { GroundworkPart } from '../../rules/groundwork/groundwork.ts'

/** Takes away what was noted by mistake. */
export function Strike({ part, noteId, what }: { part: GroundworkPart; noteId: string; what: string }) {
	const words = useTranslations('consultations.groundwork')
	return (
		<Form name="strikeGroundwork" words="consultations" inline>
			<HiddenInput name="part" value={part} />
			<HiddenInput name="noteId" value={noteId} />
			<Submit kind="quiet">
				{words('strike')}
				<span className="unseen"> {what}</span>
			</Submit>
		</Form>
	)
}
