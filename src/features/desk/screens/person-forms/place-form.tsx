import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	HiddenInput,
	SelectInput,
	Ticks,
} from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { AroundFields, PlaceFields, TermsFields } from './spell-fields.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** Somebody lives somewhere from a day; what they lived in until then ends. */
export function PlaceForm({ facts, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const codes = useTranslations('homelessness.codes')
	const nameOf = usePersonName()
	const format = useFormat()
	const today = useToday()
	const { choices, children, evictions, course } = facts
	const unit = course.entry === null ? choices.ownUnits[0] : undefined
	const staying = course.spells.findLast(({ startsOn, endsOn }) => startsOn <= today && endsOn === null)
	const initial = {
		startsOn: today,
		...{ arrangedBy: 'unknown', contract: 'unknown', homeAfter: 'unknown', overstays: 'no' },
		...{ population: 'resident', withChildren: 'unknown', toldBy: 'person', contactKind: 'meeting' },
		...(unit === undefined ? {} : { unitId: unit.id }),
	}
	return (
		<StepForm
			{...{ facts, outcome, initial }}
			name="startSpell"
			submit={words('place.submit')}
			intro={
				staying === undefined
					? words('place.intro')
					: words('place.introMoves', { place: staying.placeName ?? codes(`places.${staying.place}`) })
			}
		>
			<PlaceFields choices={choices} />
			<FieldRow>
				<DateInput name="startsOn" />
				<DateInput name="endsOn" optional hint={words('place.endsHint')} />
			</FieldRow>
			<TermsFields choices={choices} />
			{children.length === 0 ? null : (
				<>
					<Ticks
						name="children[]"
						optional
						options={children.map((child) => ({ value: child.personId, label: nameOf(child) }))}
					/>
					<HiddenInput name="childrenFollow" value="chosen" />
				</>
			)}
			<AroundFields choices={choices} />
			<FieldGroup legend={words('place.met')} hint={words('place.metHint')}>
				<FieldRow>
					<DateInput name="contactOn" optional />
					<SelectInput
						name="contactKind"
						options={choices.contactKinds.map(({ code }) => ({
							value: code,
							label: codes(`contactKinds.${code}`),
						}))}
					/>
				</FieldRow>
			</FieldGroup>
			{evictions.length === 0 ? null : (
				<Choice
					name="followsCaseId"
					optional
					options={evictions.map(({ caseId, caseNumber, evictedOn }) => ({
						value: caseId,
						label: words('place.eviction', { number: caseNumber, day: format.dayFull(evictedOn) }),
					}))}
				/>
			)}
			{course.entry !== null || choices.ownUnits.length === 1 ? null : (
				<SelectInput
					name="unitId"
					width="medium"
					{...(unit === undefined ? { empty: words('place.chooseUnit') } : {})}
					options={choices.matterUnits.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			)}
		</StepForm>
	)
}
