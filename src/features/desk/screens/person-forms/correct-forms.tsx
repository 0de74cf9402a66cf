import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { AroundFields, PlaceFields, TermsFields, useYesNo } from './spell-fields.tsx'
import { type FormSpell, StepForm, type StepFormProps } from './step-form.tsx'

/** Any fact of a place and its days, with the reason; what was known before is kept. */
export function CorrectForm({ facts, spell, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const codes = useTranslations('homelessness.codes')
	const told = useTranslations('homelessness.spells.choices')
	if (spell === null) return null
	return (
		<StepForm
			{...{ facts, outcome }}
			name="correctSpell"
			submit={words('correct.submit')}
			intro={words('correct.intro')}
			initial={{ ...startOf(spell), neighbours: 'move', childrenToo: 'yes' }}
		>
			<HiddenInput name="spellId" value={spell.id} />
			<HiddenInput name="facts" value="whole" />
			<SeenAt at={spell.recordedAt} />
			<LongText name="reason" rows={2} />
			<FieldRow>
				<DateInput name="startsOn" />
				<DateInput name="endsOn" optional />
			</FieldRow>
			<Choice
				name="neighbours"
				inline
				options={(['move', 'keep'] as const).map((value) => ({ value, label: told(`neighbours.${value}`) }))}
			/>
			<ChildrenToo spell={spell} />
			<PlaceFields choices={facts.choices} />
			<TermsFields choices={facts.choices} />
			<AroundFields choices={facts.choices} />
			<SelectInput
				name="destination"
				optional
				width="medium"
				options={facts.choices.destinations.map(({ code }) => ({
					value: code,
					label: codes(`destinations.${code}`),
				}))}
			/>
		</StepForm>
	)
}

/** The facts as they stand, as fields hold them. */
function startOf(spell: FormSpell) {
	const { startsOn, place, arrangedBy, contract, homeAfter, population, withChildren } = spell
	const maybe = {
		endsOn: spell.endsOn,
		placeName: spell.placeName,
		contractEndsOn: spell.contractEndsOn,
		dischargeOn: spell.dischargeOn,
		residenceMunicipality: spell.residenceMunicipality,
		destination: spell.destination,
	}
	return {
		...{ startsOn, place, arrangedBy, contract, homeAfter, population, withChildren },
		overstays: spell.overstays ? 'yes' : 'no',
		childrenElsewhere: String(spell.childrenElsewhere),
		...{ stayMunicipality: spell.stayMunicipality, toldBy: spell.toldBy },
		...Object.fromEntries(
			Object.entries(maybe).filter((entry): entry is [string, string] => entry[1] !== null),
		),
	}
}

/** A place that never was. */
export function RemoveForm({ facts, spell, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const codes = useTranslations('homelessness.codes')
	const format = useFormat()
	if (spell === null) return null
	return (
		<StepForm
			{...{ facts, outcome }}
			name="removeSpell"
			kind="danger"
			submit={words('remove.submit')}
			initial={{ childrenToo: 'yes' }}
			intro={words('remove.intro', {
				place: spell.placeName ?? codes(`places.${spell.place}`),
				day: format.dayFull(spell.startsOn),
			})}
		>
			<HiddenInput name="spellId" value={spell.id} />
			<LongText name="reason" rows={2} />
			<ChildrenToo spell={spell} />
		</StepForm>
	)
}

/** What was written of the children along with the adult's place was written wrong with it. */
function ChildrenToo({ spell }: { spell: FormSpell }) {
	const yesNo = useYesNo()
	return spell.withChildren === 'yes' ? <Choice name="childrenToo" inline options={yesNo} /> : null
}
