import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'

/** The register's parts, below the head of each of their pages. */
export function RegisterTabs() {
	const words = useTranslations('register.tabs')
	return (
		<TabLinks
			label={words('label')}
			tabs={[
				{ to: '/network/register', label: words('places') },
				{ to: '/network/register/organisations', label: words('organisations') },
				{ to: '/network/register/groups', label: words('groups') },
			]}
		/>
	)
}
