import { useLocale } from 'use-intl'
import type { Locale } from '../../../../platform/words/locales.ts'
import type { Measure } from '../../rules/comparison/told.ts'
import { writerOf } from '../../words/comparison/write-value.ts'

/** Writes values of a measure in the reader's language; a dash where there is none. */
export function useMeasured(measure: Measure): (value: number | null) => string {
	const write = writerOf(useLocale() as Locale, measure)
	return (value) => (value === null ? '–' : write(value))
}
