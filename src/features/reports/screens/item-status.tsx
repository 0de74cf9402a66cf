import { useTranslations } from 'use-intl'
import { StatusWord } from '../../../ui/marks.tsx'
import type { FollowUpItem } from '../queries/follow-up-page.ts'

/** The status of the round: worse than the base is loud whatever the first word is; one set by hand shows both. */
export function ItemStatus({ item }: { item: FollowUpItem }) {
	const words = useTranslations('reports.item')
	const statuses = useTranslations('ui.status')
	if (item.override !== null) {
		const both = words('statusSetBy', { reason: item.override.reason, computed: statuses(item.status) })
		return <StatusWord status={item.override.status} why={both} />
	}
	return <StatusWord status={item.wrongWay ? 'wrong-way' : item.status} why={item.why} />
}
