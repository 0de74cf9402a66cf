import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../ui/links.tsx'
import type { HousingTab } from './tabs-for.ts'

const addresses: Readonly<Record<HousingTab, string>> = {
	board: '/housing',
	tonight: '/housing/tonight',
	ladder: '/housing/ladder',
	agreements: '/housing/agreements',
	need: '/housing/need',
}

type Props = {
	open: readonly HousingTab[] /** The tab that a page without one of its own lies below. */
	below?: HousingTab
}

/** The pages below Housing; `open` comes from `tabsFor` in the loader. */
export function HousingTabs({ open, below }: Props) {
	const words = useTranslations('housing.tabs')
	if (open.length < 2) return null
	return (
		<TabLinks
			label={words('label')}
			tabs={open.map((tab) => ({ to: addresses[tab], label: words(`names.${tab}`), above: tab === below }))}
		/>
	)
}
