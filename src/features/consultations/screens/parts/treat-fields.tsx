import { useTranslations } from 'use-intl'
import { LongText } from '../../../../ui/fields.tsx'
import { FormActions, Submit } from '../../../../ui/form.tsx'
import { outcomes } from '../../rules/consultation.ts'

/** The reason, and three buttons: what is pressed is what is made of it. */
export function TreatFields() {
	const words = useTranslations('consultations.outcomes')
	return (
		<>
			<LongText name="why" rows={3} />
			<FormActions>
				{outcomes.map((value) => (
					<Submit key={value} name="outcome" value={value} kind="secondary">
						{words(value)}
					</Submit>
				))}
			</FormActions>
		</>
	)
}
