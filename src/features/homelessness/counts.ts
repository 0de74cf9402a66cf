import { sql } from 'kysely'
import { addDays, earlierOf, firstDayOf, type PlainDate } from '../../foundation/plain-date.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import type { FlowCell, FlowPeriod } from './rules/board/cell.ts'
import { type Breakdown, everyAdult, type GroupFilter } from './rules/board/group.ts'
import {
	type CountedByYear,
	type CountPart,
	partsOfYear,
	type YearCount,
	yearCounts,
	yearValues,
} from './rules/board/years.ts'
import type { Contribution } from './rules/flow/contribution.ts'
import { liveDefinitions } from './rules/live-definitions.ts'
import { type GroupedCell, readFlow, readFlowBy, readStock } from './store/flow-reading.ts'
import { listRebuildsUnderWay } from './store/flow-runs.ts'
import { readCountedBy } from './store/live-definitions.ts'
import { readNeeds } from './store/needs.ts'
import { type Behind, countBehind } from './store/people-behind.ts'
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

/** Definitions whose figures are not whole: everybody is being counted anew by them, or soon will be. */
export async function definitionsCountedAnew(act: Act): Promise<string[]> {
	return await counting(act, listRebuildsUnderWay)
}

export type Coverage = {
	/** Everybody with a matter on the list in any committee, once each, whatever their standing. */
	readonly entries: number
	/** Changes of the period that became known in a later month than they happened. */
	readonly lateChanges: number
}

export async function countCoverage(act: Act, definition: string, period: FlowPeriod): Promise<Coverage> {
	const { municipalityId } = act.actor
	return await counting(act, async (db) => {
		const entries = await sql<{ people: number }>`
			select count(distinct coalesce(p.same_as, p.id))::int as people from named.list_entry e
			join named.person p on p.municipality_id = e.municipality_id and p.id = e.person_id
			where e.municipality_id = ${municipalityId}
		`.execute(db)
		const late = await sql<{ changes: number }>`
			select count(*)::int as changes from named.contribution
			where municipality_id = ${municipalityId} and definition = ${definition}
				and day >= ${period.from} and day <= ${period.until}
				and recorded_month > date_trunc('month', day::timestamp)::date
		`.execute(db)
		return { entries: entries.rows[0]?.people ?? 0, lateChanges: late.rows[0]?.changes ?? 0 }
	})
}

export type HomelessCounts = Readonly<Record<CountedByYear, readonly YearCount[]>>

/** Numbers by calendar year under the municipality's own definition, never an id. `until` is not counted. */
export async function countHomelessYears(
	act: Act,
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<HomelessCounts> {
	const period = { from, until: earlierOf(addDays(until, -1), act.today) }
	const { own, cellsOf } = await cellsByPopulation(act, period)
	const values = async (counted: CountedByYear) => yearValues(await cellsOf(counted), counted, period, own)
	return {
		homelessOnList: await values('homelessOnList'),
		acutelyHomeless: await values('acutelyHomeless'),
		childrenInHomelessness: await values('childrenInHomelessness'),
		homelessEuEea: await values('homelessEuEea'),
		homelessInflow: await values('homelessInflow'),
		homelessOutflow: await values('homelessOutflow'),
		homelessHoused: await values('homelessHoused'),
		firstTimeHomeless: await values('firstTimeHomeless'),
	}
}

/** What one year's count is made of: who was there by situation, those who came or left by reason. */
export async function partsOfHomelessYear(
	act: Act,
	counted: CountedByYear,
	year: number,
): Promise<CountPart[]> {
	const period = { from: firstDayOf(year), until: earlierOf(addDays(firstDayOf(year + 1), -1), act.today) }
	const { own, cellsOf } = await cellsByPopulation(act, period)
	return partsOfYear(await cellsOf(counted), counted, year, own)
}

/** The flow of each population, read once. */
async function cellsByPopulation(act: Act, period: FlowPeriod) {
	const { chosen, country } = await readCountedBy(act.db)
	const [own] = liveDefinitions(chosen, country)
	const read = new Map<string, FlowCell[]>()
	const cellsOf = async (counted: CountedByYear) => {
		const { population } = yearCounts[counted]
		const known = read.get(population)
		if (known !== undefined) return known
		const cells = await countFlow(act, { definition: own.key, group: { ...everyAdult, population } }, period)
		read.set(population, cells)
		return cells
	}
	return { own, cellsOf }
}

/** How many changes or people one figure of the board is made of. */
export async function countFigure(act: Act, behind: Omit<Behind, 'municipalityId'>): Promise<number> {
	return await counting(act, async (db) => await countBehind(db, { ...whereOf(act), ...behind }))
}

/** Adults on the list on a day, and how many have each cause and need: numbers that are not yet withheld. */
export async function countNeeds(act: Act, committeeId: string, definition: string, day: PlainDate) {
	const { municipalityId } = act.actor
	return await counting(act, (db) => readNeeds(db, { municipalityId, committeeId, definition }, day))
}
