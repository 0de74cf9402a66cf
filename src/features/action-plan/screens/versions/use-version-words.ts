import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { VersionTold } from '../../queries/versions/versions-told.ts'

type Decision = NonNullable<VersionTold['decision']>

/** Decisions and days of a plan's versions, in sentences. */
export function useVersionWords() {
	const words = useTranslations('planVersions')
	const format = useFormat()
	return {
		/** `Revidering av Socialnämnden 14 mars 2024, § 36.` */
		decision: ({ kind, body, decidedOn, paragraph }: Decision): string =>
			words('banner.decision', {
				kind: kind.charAt(0).toUpperCase() + kind.slice(1),
				body,
				day: format.dayFull(decidedOn),
				paragraph: paragraph === null ? '' : `, ${paragraph.replace(/^§\s*/, '§\u00a0')}`,
			}),
		registry: ({ registryNumber }: Pick<Decision, 'registryNumber'>): string =>
			registryNumber === null ? '' : words('banner.registry', { number: registryNumber }),
		/** From when until when it holds; empty for what never did. */
		held: ({ held }: VersionTold): string => {
			if (held === null) return ''
			const from = format.dayFull(held.from)
			return held.until === null
				? words('history.from', { from })
				: words('history.fromTo', { from, until: format.dayFull(held.until) })
		},
	}
}
