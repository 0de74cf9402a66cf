import { useTranslations } from 'use-intl'
import type { GroupFilter } from '../../rules/board/group.ts'

/** Words choose by names without hyphens. */
export const whoIn = ({ population }: GroupFilter) => (population === 'eu-eea' ? 'euEea' : population)

/** A group in words: `Vuxna · Kvinnor · 18–24 år`. */
export function useGroupWords() {
	const words = useTranslations('homelessness.flow')
	const parts = (group: GroupFilter) => [
		...(group.sex === null ? [] : [words(`sexes.${group.sex}`)]),
		...(group.ageBand === null ? [] : [words(`ages.${group.ageBand}`)]),
		...(group.children === null ? [] : [words(`withChildren.${group.children}`)]),
	]
	return {
		parts,
		whole: (group: GroupFilter, layer: 'all' | 'acute') =>
			[
				words(`populations.${group.population}`),
				...parts(group),
				...(layer === 'acute' ? [words('layers.acute')] : []),
			].join(' · '),
	}
}
