import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldGroup, FieldRow, SelectInput, Tick } from '../../../../ui/fields.tsx'
import { places } from '../../rules/codes/places.ts'

/** Where somebody was in the week, and what decides which situation that is. */
export function WeekFields() {
	const words = useTranslations('homelessness.count')
	const codes = useTranslations('homelessness.codes')
	return (
		<>
			<FieldGroup legend={words('person.where')}>
				<SelectInput
					name="place"
					empty={words('person.place')}
					options={places
						.filter(({ code }) => code !== 'own-home')
						.map(({ code }) => ({ value: code, label: codes(`places.${code}`) }))}
				/>
				<Choice
					name="population"
					options={(['resident', 'eu-eea', 'without-permit'] as const).map((value) => ({
						value,
						label: codes(`spellPopulations.${value}`),
					}))}
				/>
			</FieldGroup>
			<FieldGroup legend={words('person.institution')} hint={words('person.institutionNote')}>
				<FieldRow>
					<DateInput name="dischargeOn" optional />
					<SelectInput
						name="homeAfter"
						empty={codes('homeAfter.unknown')}
						options={(['none', 'arranged'] as const).map((value) => ({
							value,
							label: codes(`homeAfter.${value}`),
						}))}
					/>
				</FieldRow>
				<Tick name="overstays" />
			</FieldGroup>
			<FieldGroup legend={words('person.contract')} hint={words('person.institutionNote')}>
				<FieldRow>
					<SelectInput
						name="contract"
						empty={codes('contracts.unknown')}
						options={(['none', 'special-terms', 'sublet', 'own-lease'] as const).map((value) => ({
							value,
							label: codes(`contracts.${value}`),
						}))}
					/>
					<DateInput name="contractEndsOn" optional />
				</FieldRow>
			</FieldGroup>
		</>
	)
}
