import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Contribution } from './flow/contribution.ts'

/** A contribution as it is kept: with the month in which it became known, never before the month that it tells of. */
export type KeptContribution = Contribution & { readonly recordedMonth: PlainDate }

/** What the sums must be told: so many more or fewer of a change on a day, known since a month. */
export type FlowDelta = Omit<Contribution, 'until'> & {
	readonly recordedMonth: PlainDate
	readonly amount: 1 | -1
}

export type FlowDifference = {
	/** Rows from this position on are replaced. */
	readonly from: number
	readonly rows: readonly KeptContribution[]
	readonly deltas: readonly FlowDelta[]
}

export function firstOfMonth(day: PlainDate): PlainDate {
	return `${day.slice(0, 8)}01` as PlainDate
}

/**
 * From what is kept of a person to what is known now. What only moved to another place in the order changes no sum and
 * keeps its month. `recordedMonth` null is a recomputation: nothing was learnt, so each row belongs to its own month.
 */
export function flowDifference(
	kept: readonly KeptContribution[],
	now: readonly Contribution[],
	recordedMonth: PlainDate | null,
): FlowDifference {
	const known = Map.groupBy(kept, changeOf)
	const deltas: FlowDelta[] = []
	const rows = now.map((row): KeptContribution => {
		const before = known.get(changeOf(row))?.shift()
		if (before !== undefined) return { ...row, recordedMonth: before.recordedMonth }
		const added = { ...row, recordedMonth: laterMonth(row, recordedMonth) }
		deltas.push(deltaOf(added, 1))
		return added
	})
	for (const gone of [...known.values()].flat()) {
		const learnt = recordedMonth === null ? gone.recordedMonth : laterMonth(gone, recordedMonth)
		deltas.push(deltaOf({ ...gone, recordedMonth: learnt }, -1))
	}
	const from = rows.findIndex((row, at) => !isSame(row, kept[at]))
	return { from: from === -1 ? rows.length : from, rows, deltas }
}

function laterMonth(row: Contribution, recordedMonth: PlainDate | null): PlainDate {
	const own = firstOfMonth(row.day)
	return recordedMonth === null || recordedMonth < own ? own : recordedMonth
}

function deltaOf({ until: _, ...row }: KeptContribution, amount: 1 | -1): FlowDelta {
	return { ...row, amount }
}

function changeOf(row: Contribution): string {
	const { day, kind, from, to, reason, population, sex, ageBand, children } = row
	return [day, kind, from, to, reason, population, sex, ageBand, children].join()
}

function isSame(row: KeptContribution, kept: KeptContribution | undefined): boolean {
	return (
		kept !== undefined &&
		kept.until === row.until &&
		kept.recordedMonth === row.recordedMonth &&
		changeOf(kept) === changeOf(row)
	)
}
