import { useTranslations } from 'use-intl'
import { Choice, DateInput, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { useYesNo } from './spell-fields.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** Somebody leaves a place: when, and where to, best first. */
export function LeaveForm({ facts, spell, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const codes = useTranslations('homelessness.codes')
	const today = useToday()
	const yesNo = useYesNo()
	if (spell === null) return null
	return (
		<StepForm
			{...{ facts, outcome }}
			name="endSpell"
			submit={words('leave.submit')}
			intro={words('leave.intro', { place: spell.placeName ?? codes(`places.${spell.place}`) })}
			initial={{ endsOn: today, childrenFollow: 'yes' }}
		>
			<HiddenInput name="spellId" value={spell.id} />
			<DateInput name="endsOn" />
			<SelectInput
				name="destination"
				width="medium"
				hint={words('leave.destinationHint')}
				options={facts.choices.destinations.map(({ code, class: group }) => ({
					value: code,
					label: codes(`destinations.${code}`),
					group: codes(`destinationClasses.${group}`),
				}))}
			/>
			{facts.children.length === 0 ? null : <Choice name="childrenFollow" inline options={yesNo} />}
		</StepForm>
	)
}
