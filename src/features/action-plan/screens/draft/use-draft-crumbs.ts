import { useTranslations } from 'use-intl'

/** The way to a form of the draft. */
export function useDraftCrumbs({ id, title }: { id: string; title: string }) {
	const words = useTranslations()
	return [
		{ to: '/plans', label: words('actionPlan.list.title') },
		{ to: `/plans/${id}`, label: title },
		{ to: `/plans/${id}/draft`, label: words('planDraft.draft') },
	]
}
