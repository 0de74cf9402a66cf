import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { proposalKinds } from '../../rules/groundwork/groundwork.ts'

/** What somebody answered can be kept as a proposal, in the municipality's own words. */
export function KeepProposal({
	answerPartId,
	outcome,
}: {
	answerPartId: string
	outcome: Outcome | undefined
}) {
	const words = useTranslations('consultations.groundwork')
	const kinds = useTranslations('consultations.proposalKinds')
	const refused =
		outcome?.ok === false &&
		outcome.values.intent === 'noteProposal' &&
		outcome.values.answerPartId === answerPartId
	return (
		<Disclosure summary={words('keep')} open={refused}>
			<Form name="noteProposal" words="consultations.groundwork" outcome={refused ? outcome : undefined}>
				<HiddenInput name="answerPartId" value={answerPartId} />
				<SelectInput name="kind" options={proposalKinds.map((value) => ({ value, label: kinds(value) }))} />
				<LongText name="body" rows={2} />
				<FormActions>
					<Submit kind="secondary">{words('keepDo')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
