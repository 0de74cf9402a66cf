import { useTranslations } from 'use-intl'
import type { Period } from '../rules/period.ts'

/** What a round's time is called, as a name and as a span of months. */
export function usePeriod() {
	const names = useTranslations('reports.period')
	const spans = useTranslations('reports.span')
	return {
		name: ({ year, part }: Period) => names(part, { year: String(year) }),
		span: ({ year, part }: Period) => spans(part, { year: String(year) }),
		/** The same a year before. */
		spanBefore: ({ year, part }: Period) => spans(part, { year: String(year - 1) }),
	}
}
