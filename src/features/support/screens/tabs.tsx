import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../ui/links.tsx'

const addresses = {
	work: '/support',
	days: '/support/days',
	decisions: '/support/decisions',
	services: '/support/services',
} as const

/** The pages below Support; `below` is the tab that a page without one of its own lies under. */
export function SupportTabs({ below }: { below?: keyof typeof addresses }) {
	const words = useTranslations('support.work.tabs')
	const open = ['work', 'days', 'decisions', 'services'] as const
	return (
		<TabLinks
			label={words('label')}
			tabs={open.map((tab) => ({ to: addresses[tab], label: words(tab), above: tab === below }))}
		/>
	)
}
