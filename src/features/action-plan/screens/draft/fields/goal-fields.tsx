import { useTranslations } from 'use-intl'
import { LongText, SelectInput } from '../../../../../ui/fields.tsx'
import type { OpenDraft } from '../open-draft.ts'

type GoalFieldsProps = {
	goals: OpenDraft['goals']
	superiors: OpenDraft['document']['superiors']
	/** The goal itself cannot be above itself. */
	self?: string
}

export function GoalFields({ goals, superiors, self }: GoalFieldsProps) {
	const words = useTranslations('planDraft.goals')
	const plans = useTranslations('actionPlan.hints')
	const others = goals.filter(({ goal }) => goal.id !== self)
	return (
		<>
			<LongText name="text" hint={plans('text')} />
			{others.length === 0 ? null : (
				<SelectInput
					name="under"
					optional
					empty={words('topmost')}
					options={others.map(({ goal, number }) => ({ value: goal.id, label: `${number} ${goal.text}` }))}
				/>
			)}
			{superiors.length === 0 ? null : (
				<SelectInput
					name="superiorId"
					optional
					empty={words('noSuperior')}
					options={superiors.map(({ id, title, page }) => ({
						value: id,
						label: page === null ? title : `${title}, ${page}`,
					}))}
				/>
			)}
		</>
	)
}
