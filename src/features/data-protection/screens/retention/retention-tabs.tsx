import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'

/** The parts of retention; what is kept by a decision is for whoever answers for the records. */
export function RetentionTabs({ keeps }: { keeps: boolean }) {
	const words = useTranslations('retention')
	return (
		<TabLinks
			label={words('title')}
			tabs={[
				{ to: '/protection/retention', label: words('tabs.due') },
				...(keeps ? [{ to: '/protection/retention/kept', label: words('tabs.kept') }] : []),
				{ to: '/protection/retention/rules', label: words('tabs.rules') },
			]}
		/>
	)
}
