import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	NumberInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { PersonFormFacts } from '../../queries/person-form.ts'

const groups = ['s1', 's4', 's2', 's3', 'none'] as const

/** Where somebody lives and on which terms; the situation is derived from it. */
export function PlaceFields({ choices }: { choices: PersonFormFacts['choices'] }) {
	const codes = useTranslations('homelessness.codes')
	const options = groups.flatMap((group) =>
		choices.places
			.filter((place) => place.group === group)
			.map(({ code }) => ({
				value: code,
				label: codes(`places.${code}`),
				group: codes(`placeGroups.${group}`),
			})),
	)
	return (
		<>
			<SelectInput name="place" options={options} width="medium" />
			<TextInput name="placeName" optional />
		</>
	)
}

/** What decides whether, and from when, the place is counted. */
export function TermsFields({ choices }: { choices: PersonFormFacts['choices'] }) {
	const words = useTranslations('desk.forms')
	const codes = useTranslations('homelessness.codes')
	return (
		<>
			<Choice
				name="arrangedBy"
				inline
				options={choices.arrangers.map((value) => ({ value, label: codes(`arrangedBy.${value}`) }))}
			/>
			<SelectInput
				name="contract"
				width="medium"
				options={choices.contracts.map((value) => ({ value, label: codes(`contracts.${value}`) }))}
			/>
			<FieldGroup legend={words('ifSublet')}>
				<DateInput name="contractEndsOn" optional />
			</FieldGroup>
			<FieldGroup legend={words('ifInstitution')} hint={words('ifInstitutionHint')}>
				<DateInput name="dischargeOn" optional />
				<Choice
					name="homeAfter"
					inline
					options={choices.homesAfter.map((value) => ({ value, label: codes(`homeAfter.${value}`) }))}
				/>
				<Choice name="overstays" inline options={useYesNo()} />
			</FieldGroup>
		</>
	)
}

/** Children, whose population, where from, and how we know it. */
export function AroundFields({ choices }: { choices: PersonFormFacts['choices'] }) {
	const words = useTranslations('desk.forms')
	const codes = useTranslations('homelessness.codes')
	const told = useTranslations('homelessness.spells.choices')
	return (
		<>
			<FieldRow>
				<Choice
					name="withChildren"
					inline
					options={choices.childrenAnswers.map((value) => ({ value, label: told(`withChildren.${value}`) }))}
				/>
				<NumberInput name="childrenElsewhere" optional />
			</FieldRow>
			<SelectInput
				name="toldBy"
				width="medium"
				options={choices.tellers.map((value) => ({ value, label: told(`toldBy.${value}`) }))}
			/>
			<Disclosure summary={words('more')}>
				<div className="stack-16">
					<Choice
						name="population"
						options={choices.spellPopulations.map((value) => ({
							value,
							label: codes(`spellPopulations.${value}`),
						}))}
					/>
					<FieldRow>
						<TextInput name="stayMunicipality" hint={words('municipalityHint')} width="short" optional />
						<TextInput name="residenceMunicipality" hint={words('municipalityHint')} width="short" optional />
					</FieldRow>
				</div>
			</Disclosure>
		</>
	)
}

export function useYesNo() {
	const words = useTranslations('desk.forms')
	return (['yes', 'no'] as const).map((value) => ({ value, label: words(`answers.${value}`) }))
}
