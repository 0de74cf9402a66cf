import { sql } from 'kysely'
import type { PlainDate } from '../../foundation/plain-date.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import type { FlowCell, FlowPeriod } from './rules/board/cell.ts'
import type { Breakdown, GroupFilter } from './rules/board/group.ts'
import type { Contribution } from './rules/flow/contribution.ts'
import { type GroupedCell, readFlow, readFlowBy, readStock } from './store/flow-reading.ts'
import {
	type ChildrenOnDay,
	readChildren,
	readCourses,
	readTransitions,
	type Transition,
} from './store/standing.ts'

/** Which definition, and whom. */
export type Counted = { readonly definition: string; readonly group: GroupFilter }

const whereOf = (act: Act) => ({ municipalityId: act.actor.municipalityId })

/** All that changed until a day, by month of the period and before it: numbers, never an id. */
export async function countFlow(act: Act, counted: Counted, period: FlowPeriod): Promise<FlowCell[]> {
	return await counting(act, async (db) => await readFlow(db, { ...whereOf(act), ...counted, period }))
}

/** The same for each group apart. */
export async function countFlowByGroup(
	act: Act,
	counted: Counted,
	period: FlowPeriod,
	by: Breakdown,
): Promise<GroupedCell[]> {
	return await counting(act, async (db) => await readFlowBy(db, { ...whereOf(act), ...counted, period }, by))
}

/** Who is on the list on any day: cells whose sums by category are the stock. */
export async function countStock(act: Act, counted: Counted, day: PlainDate): Promise<FlowCell[]> {
	return await counting(act, async (db) => await readStock(db, { ...whereOf(act), ...counted }, day))
}

/** Where those of one day are on another. */
export async function countTransitions(
	act: Act,
	counted: Counted,
	days: { readonly first: PlainDate; readonly second: PlainDate },
): Promise<Transition[]> {
	return await counting(act, async (db) => await readTransitions(db, { ...whereOf(act), ...counted }, days))
}

export async function countChildren(act: Act, definition: string, day: PlainDate): Promise<ChildrenOnDay> {
	return await counting(act, async (db) => await readChildren(db, { ...whereOf(act), definition }, day))
}

/** Measures over people's courses; the courses themselves stay here. */
export async function measureCourses<T>(
	act: Act,
	counted: Counted,
	period: FlowPeriod,
	measure: (courses: readonly Contribution[][]) => T,
): Promise<T> {
	return await counting(act, async (db) =>
		measure(await readCourses(db, { ...whereOf(act), ...counted }, period)),
	)
}

export type Coverage = {
	/** Everybody with a matter on the list, whatever their standing. */
	readonly entries: number
	/** Changes of the period that became known in a later month than they happened. */
	readonly lateChanges: number
}

export async function countCoverage(act: Act, definition: string, period: FlowPeriod): Promise<Coverage> {
	const { municipalityId } = act.actor
	return await counting(act, async (db) => {
		const entries = await sql<{ people: number }>`
			select count(*)::int as people from named.list_entry where municipality_id = ${municipalityId}
		`.execute(db)
		const late = await sql<{ changes: number }>`
			select coalesce(sum(abs(amount)), 0)::int as changes from (
				select amount from named.flow_cube
				where municipality_id = ${municipalityId} and definition = ${definition}
					and month >= ${period.from} and month <= ${period.until} and recorded_month > month
				union all
				select amount from named.flow_delta
				where municipality_id = ${municipalityId} and definition = ${definition}
					and day >= ${period.from} and day <= ${period.until}
					and recorded_month > date_trunc('month', day::timestamp)::date) as f
		`.execute(db)
		return { entries: entries.rows[0]?.people ?? 0, lateChanges: late.rows[0]?.changes ?? 0 }
	})
}
