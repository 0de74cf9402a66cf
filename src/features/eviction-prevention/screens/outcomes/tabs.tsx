import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'
import type { OutcomeTab } from './tabs-for.ts'

const addresses: Readonly<Record<OutcomeTab, string>> = {
	prevented: '/evictions/outcomes',
	executed: '/follow-up/evictions/executed',
	funnel: '/evictions/funnel',
	landlords: '/evictions/landlords',
	load: '/evictions/load',
}

/** The boards of eviction prevention; `open` comes from `tabsFor` in the loader. */
export function OutcomeTabs({ open }: { open: readonly OutcomeTab[] }) {
	const words = useTranslations('evictionPrevention.outcomes.tabs')
	if (open.length < 2) return null
	return (
		<TabLinks
			label={words('label')}
			tabs={open.map((tab) => ({ to: addresses[tab], label: words(`names.${tab}`) }))}
		/>
	)
}
