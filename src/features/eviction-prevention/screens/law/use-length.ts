import { useTranslations } from 'use-intl'
import type { LawTable } from './law-types.ts'

/** How long a time is, in words. */
export function useLength() {
	const words = useTranslations('evictionPrevention.law.lengths')
	return (length: LawTable['rules'][number]['length']) =>
		'count' in length ? words(length.unit, { count: length.count }) : words(length.unit)
}
