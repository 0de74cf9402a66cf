import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'

const pages = [
	{ key: 'members', to: '/partnership' },
	{ key: 'rounds', to: '/partnership/rounds' },
	{ key: 'reforms', to: '/partnership/reforms' },
	{ key: 'inputs', to: '/partnership/inputs' },
	{ key: 'meetings', to: '/partnership/meetings' },
] as const

/** The partnership's start pages, below a page's head. */
export function PartnershipTabs() {
	const words = useTranslations('partnership.tabs')
	return <TabLinks label={words('label')} tabs={pages.map(({ key, to }) => ({ to, label: words(key) }))} />
}
