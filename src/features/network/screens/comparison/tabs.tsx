import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'

/** Figures, and ways of working. */
export function ComparisonTabs() {
	const words = useTranslations('comparison.tabs')
	return (
		<TabLinks
			label={words('label')}
			tabs={[
				{ to: '/comparison', label: words('figures') },
				{ to: '/comparison/methods', label: words('methods') },
			]}
		/>
	)
}
