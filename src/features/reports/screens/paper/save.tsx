import { useTranslations } from 'use-intl'
import { FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'

export function Save({ label }: { label?: string }) {
	const words = useTranslations('reports.paper')
	return (
		<FormActions>
			<Submit>{label ?? words('save')}</Submit>
			<ButtonLink kind="quiet" to="?">
				{words('cancel')}
			</ButtonLink>
		</FormActions>
	)
}
