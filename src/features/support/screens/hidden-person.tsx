import { useTranslations } from 'use-intl'
import { PageHead } from '../../../ui/page.tsx'

/** Of somebody whom one may not know, that there is somebody. */
export function HiddenPerson() {
	const words = useTranslations('supportPlan.plan')
	return (
		<PageHead
			title={words('hidden.title')}
			state={words('hidden.text')}
			crumbs={[{ to: '/support', label: words('space') }, { label: words('crumb') }]}
		/>
	)
}
