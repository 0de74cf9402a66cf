import type { Locale } from '../../../../platform/words/locales.ts'
import type { Measure } from '../../rules/comparison/told.ts'

/** Numbers as the language writes them: rates with the decimals that tell them apart, shares in per cent. */
export function writerOf(locale: Locale, measure: Measure): (value: number) => string {
	const formats = {
		number: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
		share: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
		'per-1000': new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
	}
	return (value) => (value === 0 ? formats.number : formats[measure]).format(value)
}
