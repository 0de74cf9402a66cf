import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { PartProps } from './conference-types.ts'

type OpenPersonProps = PartProps & { people: readonly { readonly value: string; readonly label: string }[] }

/** Opens one more person, by consent (to whom, until when) or by what has been decided. */
export function OpenPerson({ held, people, outcome }: OpenPersonProps) {
	const words = useTranslations('homelessness.conference')
	return (
		<Section title={words('openPerson')}>
			<Form name="openPersonInConference" words="homelessness.conference" outcome={outcome}>
				<HiddenInput name="conferenceId" value={held.id} />
				<SelectInput name="personId" options={people} />
				<Choice
					name="basis"
					inline
					options={(['consent', 'decision'] as const).map((value) => ({
						value,
						label: words(`bases.${value}`),
					}))}
				/>
				<FieldGroup legend={words('bases.consent')}>
					<TextInput name="consentTo" optional />
					<DateInput name="consentUntil" optional />
				</FieldGroup>
				<FieldGroup legend={words('bases.decision')}>
					<LongText name="decision" rows={2} optional />
				</FieldGroup>
				<FormActions>
					<Submit kind="secondary">{words('openIt')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
