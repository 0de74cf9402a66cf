import { useTranslations } from 'use-intl'
import { SelectInput } from '../../../../ui/fields.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** Whose the matter is: a unit's, and within it somebody's. */
export function ResponsibleForm({ facts, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const { entry } = facts.course
	if (entry === null) return <p className="quiet">{words('responsible.noEntry')}</p>
	return (
		<StepForm
			{...{ facts, outcome }}
			name="assignEntry"
			submit={words('responsible.submit')}
			intro={words('responsible.intro')}
			initial={{
				unitId: entry.unitId,
				...(entry.responsibleId === null ? {} : { responsibleId: entry.responsibleId }),
			}}
		>
			<SelectInput
				name="responsibleId"
				width="medium"
				empty={words('responsible.nobody')}
				options={facts.choices.colleagues.map(({ id, name, title }) => ({
					value: id,
					label: `${name}, ${title}`,
				}))}
			/>
			<SelectInput
				name="unitId"
				width="medium"
				options={facts.choices.units.map(({ id, name }) => ({ value: id, label: name }))}
			/>
		</StepForm>
	)
}
