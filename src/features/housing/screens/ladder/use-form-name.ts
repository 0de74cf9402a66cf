import { useTranslations } from 'use-intl'
import type { FormCode } from '../../rules/forms.ts'

/** What a step is called: a form of housing, or a lease of one's own. */
export function useFormName(): (step: FormCode | 'own-lease') => string {
	const forms = useTranslations('housing.forms')
	const words = useTranslations('ladder')
	return (step) => (step === 'own-lease' ? words('ownLease') : forms(step))
}
