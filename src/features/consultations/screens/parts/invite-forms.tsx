import { useTranslations } from 'use-intl'
import { FieldRow, FileInput, LongText, SelectInput, TextInput, Tick } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { sectors } from '../../rules/consultation.ts'

/** One by a form, or many by lines or a file. */
export function InviteForms({ canMail, outcome }: { canMail: boolean; outcome: Outcome | undefined }) {
	const words = useTranslations('consultations.bodies')
	const names = useTranslations('consultations.sectors')
	const refused = outcome?.ok === false
	const many = refused && (outcome.values.lines !== undefined || outcome.values.file !== undefined)
	return (
		<Section title={words('invite')}>
			<Disclosure summary={words('inviteOne')} open={refused && !many}>
				<Form name="inviteBodies" words="consultations" outcome={many ? undefined : outcome}>
					<FieldRow>
						<TextInput name="body.name" />
						<SelectInput
							name="body.sector"
							options={sectors.map((value) => ({ value, label: names(value) }))}
						/>
					</FieldRow>
					<FieldRow>
						<TextInput name="body.email" type="email" optional />
						<TextInput name="body.contact" optional />
					</FieldRow>
					{canMail ? <Tick name="send" /> : null}
					<FormActions>
						<Submit kind="secondary">{words('inviteDo')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
			<Disclosure summary={words('inviteLines')} open={many}>
				<Form name="inviteBodies" words="consultations" upload outcome={many ? outcome : undefined}>
					<p className="reading">{words('linesText')}</p>
					<LongText name="lines" rows={8} optional />
					<FileInput name="file" accept=".csv,.xlsx" optional />
					{canMail ? <Tick name="send" /> : null}
					<FormActions>
						<Submit kind="secondary">{words('inviteDo')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</Section>
	)
}
