import { useTranslations } from 'use-intl'
import {
	Choice,
	FieldGroup,
	FieldRow,
	LongText,
	SelectInput,
	TextInput,
	Ticks,
} from '../../../../ui/fields.tsx'
import { activityKinds, evidenceLevels, targetGroups } from '../../rules/knowledge/example.ts'

type Place = { readonly id: string; readonly name: string; readonly country: string }

/** What an example says; whom to call stands apart, since that is not shared. */
export function ExampleFields({ places }: { places: readonly Place[] }) {
	const words = useTranslations('knowledge')
	return (
		<>
			<TextInput name="title" />
			<FieldRow>
				<SelectInput
					name="placeId"
					optional
					options={places.map(({ id, name, country }) => ({ value: id, label: name, group: country }))}
				/>
				<TextInput name="elsewhere" optional />
			</FieldRow>
			<LongText name="method" rows={6} />
			<LongText name="result" rows={4} />
			<Choice
				name="evidence"
				options={evidenceLevels.map((value) => ({
					value,
					label: words(`evidence.${value}.name`),
					hint: words(`evidence.${value}.meaning`),
				}))}
			/>
			<TextInput name="evidenceSource" optional />
			<FieldRow>
				<Ticks
					name="targetGroups[]"
					options={targetGroups.map((value) => ({ value, label: words(`groups.${value}`) }))}
				/>
				<Ticks
					name="activities[]"
					options={activityKinds.map((value) => ({ value, label: words(`activities.${value}`) }))}
				/>
			</FieldRow>
			<FieldRow>
				<TextInput name="contactOrganisation" />
				<TextInput name="contactRole" />
			</FieldRow>
			<FieldGroup legend={words('forms.whoTitle')} hint={words('forms.whoHint')}>
				<FieldRow>
					<TextInput name="contactName" optional />
					<TextInput name="contactReachedBy" optional />
				</FieldRow>
			</FieldGroup>
		</>
	)
}
