import { Outlet } from 'react-router'
import { useTranslations } from 'use-intl'
import type { Section } from '../../ui/section-tabs.tsx'

/** What stands under Follow-up, from the rounds that are asked for to what comes in from outside. */
const places = [
	{ key: 'rounds', to: '/follow-up' },
	{ key: 'board', to: '/follow-up/board' },
	{ key: 'forecast', to: '/follow-up/forecast' },
	{ key: 'statistics', to: '/follow-up/statistics' },
	{ key: 'quality', to: '/follow-up/quality' },
	{ key: 'figures', to: '/follow-up/figures' },
] as const

export default function FollowUp() {
	const words = useTranslations('shell.followUp')
	const section: Section = {
		label: words('label'),
		tabs: places.map(({ key, to }) => ({ to, label: words(`tabs.${key}`) })),
	}
	return <Outlet context={section} />
}
