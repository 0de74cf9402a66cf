import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../ui/links.tsx'

export function SettingsTabs() {
	const words = useTranslations('organisation')
	return (
		<TabLinks
			label={words('settings')}
			tabs={[
				{ to: '/settings', label: words('tabs.organisation') },
				{ to: '/settings/staff', label: words('tabs.staff') },
				{ to: '/settings/register', label: words('tabs.register') },
				{ to: '/settings/keys', label: words('tabs.keys') },
				{ to: '/settings/competence', label: words('tabs.competence') },
				{ to: '/settings/lists', label: words('tabs.lists') },
				{ to: '/settings/evictions', label: words('tabs.evictions') },
			]}
		/>
	)
}
