import { type PlainDate, plainDate } from '../../../foundation/plain-date.ts'

/** Always from the first of January: to the end of April, June, August or December. */
export const parts = ['tertial-1', 'half-year', 'tertial-2', 'year'] as const
export type Part = (typeof parts)[number]

export type Period = { readonly year: number; readonly part: Part }

const lastDays: Readonly<Record<Part, string>> = {
	'tertial-1': '04-30',
	'half-year': '06-30',
	'tertial-2': '08-31',
	year: '12-31',
}

export function lastDayOf({ year, part }: Period): PlainDate {
	return plainDate(`${year}-${lastDays[part]}`)
}

export function hasEnded(period: Period, today: PlainDate): boolean {
	return lastDayOf(period) < today
}

export function yearBefore({ year, part }: Period): Period {
	return { year: year - 1, part }
}

/** The budget's year as the municipality goes through it. */
export const cycles: Readonly<Record<'year' | 'half-years' | 'tertials', readonly Part[]>> = {
	year: ['year'],
	'half-years': ['half-year', 'year'],
	tertials: ['tertial-1', 'tertial-2', 'year'],
}
export type CycleName = keyof typeof cycles
export const cycleNames = ['year', 'half-years', 'tertials'] as const satisfies readonly CycleName[]

/** What the cycle comes to next: the last period that has ended and is not followed up, else the one that runs. */
export function proposedPeriod(
	followed: readonly Part[],
	opened: readonly Period[],
	today: PlainDate,
): Period {
	const thisYear = Number(today.slice(0, 4))
	const periods = [thisYear - 1, thisYear]
		.flatMap((year) => followed.map((part) => ({ year, part })))
		.toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1))
	const isOpen = (period: Period) =>
		opened.some((one) => one.year === period.year && one.part === period.part)
	const ended = periods.findLast((period) => hasEnded(period, today))
	const running = periods.find((period) => !hasEnded(period, today))
	if (ended !== undefined && !isOpen(ended)) return ended
	return running ?? ended ?? { year: thisYear, part: 'year' }
}
