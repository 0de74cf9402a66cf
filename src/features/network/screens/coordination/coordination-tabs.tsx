import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'

const pages = [
	{ key: 'due', to: '/network' },
	{ key: 'register', to: '/network/register' },
	{ key: 'visits', to: '/network/visits' },
	{ key: 'letters', to: '/network/letters' },
	{ key: 'requests', to: '/network/requests' },
	{ key: 'events', to: '/network/events' },
	{ key: 'newsletter', to: '/network/newsletter' },
	{ key: 'mandate', to: '/network/mandate' },
] as const

/** The coordination's start pages, below a page's head; the newsletter is the secretariat's own. */
export function CoordinationTabs({ mayKeep }: { mayKeep: boolean }) {
	const words = useTranslations('coordination.tabs')
	const open = pages.filter(({ key }) => mayKeep || key !== 'newsletter')
	return <TabLinks label={words('label')} tabs={open.map(({ key, to }) => ({ to, label: words(key) }))} />
}
