import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'

/** Packages, the yearly questions of methods, and the networks with the keys. */
export function ReleaseTabs() {
	const words = useTranslations('releases.tabs')
	return (
		<TabLinks
			label={words('label')}
			tabs={[
				{ to: '/releases', label: words('packages') },
				{ to: '/releases/methods', label: words('methods') },
				{ to: '/releases/links', label: words('links') },
			]}
		/>
	)
}
