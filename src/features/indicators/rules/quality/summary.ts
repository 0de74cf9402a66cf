import { addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { QualityCell } from '../../../organisation/index.ts'
import { type Check, checks } from './checks.ts'

export type EntryCell = {
	readonly unitId: string | null
	readonly month: PlainDate
	readonly days: readonly number[]
}

export type CheckSum = {
	readonly check: Check
	readonly looked: number
	readonly found: number
	/** Found in each of the last twelve months, the oldest first. */
	readonly trend: readonly number[]
}

/** The first days of the twelve months that end with the day's own. */
export function lastMonths(today: PlainDate): PlainDate[] {
	const first = `${today.slice(0, 7)}-01` as PlainDate
	return Array.from({ length: 12 }, (_, at) => addMonths(first, at - 11))
}

/** Every check over some cells, what found most serious and most first; also those that found nothing. */
export function sumsOf(cells: readonly QualityCell[], today: PlainDate): CheckSum[] {
	const months = lastMonths(today)
	const byCheck = Map.groupBy(cells, ({ check }) => check)
	const sums = checks.map((check) => {
		const own = byCheck.get(check.id) ?? []
		const inMonth = (month: PlainDate) => own.filter((cell) => cell.month === month)
		return {
			...{ check, looked: sumOf(own, 'looked'), found: sumOf(own, 'found') },
			trend: months.map((month) => sumOf(inMonth(month), 'found')),
		}
	})
	return sums.toSorted(
		(one, other) =>
			Number(other.found > 0) - Number(one.found > 0) || other.check.severity - one.check.severity,
	)
}

const sumOf = (cells: readonly QualityCell[], of: 'looked' | 'found') =>
	cells.reduce((sum, cell) => sum + cell[of], 0)

export type Entered = {
	readonly entries: number
	/** Null where too few were written for it to tell of nobody. */
	readonly median: number | null
	readonly within7: number | null
	readonly within30: number | null
	/** Months of the last twelve in which nothing was written. */
	readonly silent: number
}

/** Fewer than this many say nothing of how a unit writes, and something of single people. */
const fewest = 5

export function enteredOf(cells: readonly EntryCell[], today: PlainDate): Entered {
	const days = cells.flatMap((cell) => cell.days).toSorted((one, other) => one - other)
	const told = days.length >= fewest
	const within = (most: number) => (told ? days.filter((one) => one <= most).length / days.length : null)
	const middle = days.length / 2
	const low = days[Math.ceil(middle) - 1] ?? 0
	const high = days[Math.floor(middle)] ?? 0
	const wrote = new Set(cells.map(({ month }) => month))
	return {
		...{ entries: days.length, median: told ? (low + high) / 2 : null },
		...{ within7: within(7), within30: within(30) },
		silent: lastMonths(today).filter((month) => !wrote.has(month)).length,
	}
}
