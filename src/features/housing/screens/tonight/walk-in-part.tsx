import { useTranslations } from 'use-intl'
import { DeskList, DeskRow, Tap } from '../../../../ui/desk.tsx'
import {
	DateInput,
	FieldRow,
	HiddenInput,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
	Ticks,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { PerhapsRegistered } from '../../../../ui/perhaps-registered.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { useSamePerson } from '../../../../ui/same-person.ts'
import { AsGuest, isElsewhere } from './tap-refused.tsx'
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
			{wasRefused(outcome, 'walkInNew') && isElsewhere(outcome) ? (
				<AsGuest address={address} posted={outcome.values} />
			) : null}
			<Disclosure summary={words('unknownTitle')} open={wasRefused(outcome, 'walkInUnknown')}>
				<Form name="walkInUnknown" words="tonight" to={address} outcome={outcome} initial={{ nights: '1' }}>
					<Here desk={desk} who="unknown" />
					<FieldRow>
						<TextInput name="called" optional width="medium" />
						<Sex />
						<NumberInput name="bornAbout" optional />
						<NumberInput name="nights" />
					</FieldRow>
					<Others />
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
					<Others />
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

/** Who else comes along, one a line: so much as anybody knows at night. */
function Others() {
	return (
		<FieldRow>
			<LongText name="adultsAlong" rows={2} optional />
			<LongText name="childrenAlong" rows={2} optional />
		</FieldRow>
	)
}

function Found({ desk, address, outcome, found }: DeskPart & { found: readonly FoundGuest[] }) {
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
					<Disclosure summary={words('withOthers')}>
						<Family {...{ desk, address, outcome }} person={person} />
					</Disclosure>
				</DeskRow>
			))}
		</DeskList>
	)
}

/** Somebody known with those of their household who came along, and others whom nobody has looked up. */
function Family({ desk, address, outcome, person }: DeskPart & { person: FoundGuest }) {
	const words = useTranslations('tonight')
	const nameOf = usePersonName()
	const same = useSamePerson()
	const members = (role: 'adult' | 'child') =>
		person.household
			.filter((one) => one.role === role)
			.map((one) => ({ value: one.personId, label: nameOf(one), hint: same.born(one) }))
	const [adults, children] = [members('adult'), members('child')]
	return (
		<Form name="walkInFamily" words="tonight" to={address} outcome={outcome} initial={{ nights: '1' }}>
			<HiddenInput name="propertyId" value={desk.id} />
			<HiddenInput name="night" value={desk.night} />
			<HiddenInput name="who" value="known" />
			<HiddenInput name="personId" value={person.personId} />
			{adults.length === 0 ? null : <Ticks name="adults" optional options={adults} />}
			{children.length === 0 ? null : (
				<Ticks name="children" label={words('fields.known-children')} optional options={children} />
			)}
			<Others />
			<NumberInput name="nights" />
			<FormActions>
				<Submit kind="secondary">{words('walkIn.submit')}</Submit>
			</FormActions>
		</Form>
	)
}
