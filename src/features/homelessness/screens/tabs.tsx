import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../ui/links.tsx'
import type { HomelessnessTab } from './tabs-for.ts'

const addresses: Readonly<Record<HomelessnessTab, string>> = {
	list: '/homelessness',
	flow: '/homelessness/flow',
	'count-week': '/homelessness/count-week',
	doubles: '/homelessness/doubles',
	needs: '/homelessness/needs',
}

/** The pages below Homelessness; `open` comes from `tabsFor` in the loader. */
export function HomelessnessTabs({ open }: { open: readonly HomelessnessTab[] }) {
	const words = useTranslations('homelessness.tabs')
	if (open.length < 2) return null
	return (
		<TabLinks
			label={words('label')}
			tabs={open.map((tab) => ({ to: addresses[tab], label: words(`names.${tab}`) }))}
		/>
	)
}
