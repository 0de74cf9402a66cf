import { useTranslations } from 'use-intl'
import { DeskList, DeskRow, Tap } from '../../../../ui/desk.tsx'
import {
	DateInput,
	FieldRow,
	HiddenInput,
	NumberInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { PerhapsRegistered } from '../../../../ui/perhaps-registered.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { useSamePerson } from '../../../../ui/same-person.ts'
import { type DeskPart, type FoundGuest, wasRefused } from './tonight-types.ts'

/** Somebody without a booking: found by name, number or code, or written in as new or unknown. */
export function WalkInPart({
	desk,
	address,
	outcome,
	found,
}: DeskPart & { found: readonly FoundGuest[] | null }) {
	const words = useTranslations('tonight.walkIn')
	return (
		<Section title={words('title')} note={words('note')} id="walk-in">
			<Form name="searchGuest" words="tonight" to={address} outcome={outcome}>
				<FieldRow>
					<TextInput name="text" width="medium" />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('search')}</Submit>
				</FormActions>
			</Form>
			{found === null ? null : <Found desk={desk} address={address} outcome={outcome} found={found} />}
			<Disclosure summary={words('unknownTitle')} open={wasRefused(outcome, 'walkInUnknown')}>
				<Form name="walkInUnknown" words="tonight" to={address} outcome={outcome} initial={{ nights: '1' }}>
					<Here desk={desk} who="unknown" />
					<FieldRow>
						<TextInput name="called" optional width="medium" />
						<Sex />
						<NumberInput name="bornAbout" optional />
						<NumberInput name="nights" />
					</FieldRow>
					<FormActions>
						<Submit kind="secondary">{words('submit')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
			<Disclosure summary={words('newTitle')} open={wasRefused(outcome, 'walkInNew')}>
				<Form name="walkInNew" words="tonight" to={address} outcome={outcome} initial={{ nights: '1' }}>
					<Here desk={desk} who="new" />
					<FieldRow>
						<TextInput name="givenName" width="medium" />
						<TextInput name="familyName" width="medium" />
					</FieldRow>
					<FieldRow>
						<DateInput name="bornOn" optional />
						<TextInput name="nationalId" optional width="medium" />
						<Sex />
						<NumberInput name="nights" />
					</FieldRow>
					<PerhapsRegistered outcome={outcome} />
					<FormActions>
						<Submit kind="secondary">{words('submit')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</Section>
	)
}

function Here({ desk, who }: { desk: DeskPart['desk']; who: 'new' | 'unknown' }) {
	return (
		<>
			<HiddenInput name="propertyId" value={desk.id} />
			<HiddenInput name="night" value={desk.night} />
			<HiddenInput name="who" value={who} />
		</>
	)
}

function Sex() {
	const words = useTranslations('tonight.sexes')
	const options = (['woman', 'man'] as const).map((value) => ({ value, label: words(value) }))
	return <SelectInput name="sex" optional width="medium" empty={words('unknown')} options={options} />
}

function Found({ desk, address, found }: DeskPart & { found: readonly FoundGuest[] }) {
	const words = useTranslations('tonight.walkIn')
	const nameOf = usePersonName()
	const same = useSamePerson()
	if (found.length === 0) return <p>{words('nobody')}</p>
	return (
		<DeskList label={words('found')}>
			{found.map((person, at) => (
				<DeskRow key={person.personId} what={<b>{nameOf(person)}</b>} note={same.born(person)}>
					<Tap
						name="walkIn"
						to={address}
						values={{ propertyId: desk.id, night: desk.night, who: 'known', personId: person.personId }}
						whom={nameOf(person)}
						focused={at === 0}
					>
						{words('give')}
					</Tap>
				</DeskRow>
			))}
		</DeskList>
	)
}
