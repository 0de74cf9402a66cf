import type { Indicator } from './indicator.ts'

type Written = { readonly indicatorId: string; readonly year: number }
type Due = Pick<Indicator, 'id' | 'officialSource' | 'countedFrom' | 'dueYears'>

/** A year whose figure somebody should have written in: it is measured that year, nothing counts it and none is there. */
export function isValueDue(indicator: Due, year: number, written: readonly Written[]): boolean {
	const { id, officialSource, countedFrom, dueYears } = indicator
	if (dueYears !== null && !dueYears.includes(year)) return false
	const counted = officialSource === 'counted' && countedFrom !== null && countedFrom <= year
	return !counted && !written.some((one) => one.indicatorId === id && one.year === year)
}
