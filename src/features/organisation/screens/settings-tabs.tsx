import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../ui/links.tsx'

/** `keeps` shows also what is the administrator's alone. */
export function SettingsTabs({ keeps = false }: { keeps?: boolean }) {
	const words = useTranslations('organisation')
	return (
		<TabLinks
			label={words('settings')}
			tabs={[
				{ to: '/settings', label: words('tabs.organisation') },
				{ to: '/settings/staff', label: words('tabs.staff') },
				{ to: '/settings/register', label: words('tabs.register') },
				{ to: '/settings/keys', label: words('tabs.keys') },
				...(keeps ? [{ to: '/settings/sign-in', label: words('tabs.signIn') }] : []),
				{ to: '/settings/competence', label: words('tabs.competence') },
				{ to: '/settings/lists', label: words('tabs.lists') },
				{ to: '/settings/evictions', label: words('tabs.evictions') },
				...(keeps ? [{ to: '/settings/jobs', label: words('tabs.jobs') }] : []),
			]}
		/>
	)
}
