import { useLocation } from 'react-router'
import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../ui/links.tsx'
import type { placesOf } from '../rules/places.ts'

/** The pages of data protection that whoever looks has. A page under one of them stands in it. */
export function ProtectionTabs({ places }: { places: ReturnType<typeof placesOf> }) {
	const words = useTranslations('dataProtection')
	const { pathname } = useLocation()
	return (
		<TabLinks
			label={words('title')}
			tabs={places.map(({ key, to }) => ({
				to,
				label: words(`places.${key}.name`),
				above: key !== 'overview' && pathname.startsWith(`${to}/`),
			}))}
		/>
	)
}
