import { addDays, earlierOf, firstDayOf, type PlainDate } from '../../foundation/plain-date.ts'
import { NotKnownThen } from '../../platform/as-known.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import type { QualityCell } from '../organisation/index.ts'
import { type RowsOfCourses, rowsOfCourses } from './queries/rows-of-courses.ts'
import { byGroup, bySituation, type HomelessTrait, type TraitCount } from './rules/board/by-trait.ts'
import type { FlowCell, FlowPeriod } from './rules/board/cell.ts'
import { cellsOfEverybody } from './rules/board/cells-of-everybody.ts'
import { type Breakdown, everyAdult, type GroupFilter } from './rules/board/group.ts'
import { type StockFlowMonth, stockFlow } from './rules/board/stock-flow.ts'
import { type HomelessTables, homelessTables } from './rules/board/year-tables.ts'
import {
	type CountedByYear,
	type CountPart,
	partsOfYear,
	type YearCount,
	yearCounts,
	yearValues,
} from './rules/board/years.ts'
import type { Contribution } from './rules/flow/contribution.ts'
import { contributionsOf } from './rules/flow/contributions.ts'
import { functionalZeroParameters, type ZeroMonth, zeroMonths } from './rules/functional-zero.ts'
import { liveDefinitions } from './rules/live-definitions.ts'
import type { Course } from './rules/measures-of-course.ts'
import type { SituationDefinition } from './rules/situations/definition.ts'
import { type Coverage, readCoverage } from './store/coverage.ts'
import { readEverybody } from './store/facts-of-everybody.ts'
import { type GroupedCell, readFlow, readFlowBy, readStock } from './store/flow-reading.ts'
import { listRebuildsUnderWay } from './store/flow-runs.ts'
import { listLiveDefinitions, readCountedBy } from './store/live-definitions.ts'
import { readNeeds } from './store/needs.ts'
import { type Behind, countBehind } from './store/people-behind.ts'
import { type EntryCell, readDaysToEnter, readQuality } from './store/quality.ts'
import { readChildren, readCourses, readTransitions, type Transition } from './store/standing.ts'
import { readYearCells } from './store/year-cells.ts'
import { type SituationNames, situationNames } from './words/situation-names.ts'

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

/** A flow and how long of it. */
export type FlowAsked = Counted & { readonly period: FlowPeriod }

/** What a board is made of, asked at once: its flows, the children of a day, and whose figures are not whole. */
export async function countBoard(
	act: Act,
	flows: readonly FlowAsked[],
	children: { readonly definition: string; readonly day: PlainDate },
) {
	const where = whereOf(act)
	return await counting(act, async (db) => {
		const [cells, beside, rebuilt] = await Promise.all([
			Promise.all(flows.map((asked) => readFlow(db, { ...where, ...asked }))),
			readChildren(db, { ...where, definition: children.definition }, children.day),
			listRebuildsUnderWay(db),
		])
		return { cells: new Map(flows.map((asked, at) => [asked, cells[at] ?? []])), beside, rebuilt }
	})
}

/** Measures over people's courses in two periods; the courses themselves stay here. */
export async function measureCourses<T>(
	act: Act,
	counted: Counted,
	periods: readonly [FlowPeriod, FlowPeriod],
	measure: (first: readonly Course[], second: readonly Course[]) => T,
): Promise<T> {
	return await counting(act, async (db) =>
		measure(...(await readCourses(db, { ...whereOf(act), ...counted }, periods))),
	)
}

export async function countCoverage(act: Act, definition: string, period: FlowPeriod): Promise<Coverage> {
	return await counting(act, (db) => readCoverage(db, { ...whereOf(act), definition }, period))
}

export type CountedStockFlow = {
	readonly definition: string
	/** Keys of the definition's categories, in its order; `acute` are places among them. */
	readonly situations: readonly string[]
	readonly acute: readonly number[]
	readonly months: readonly StockFlowMonth[]
	readonly end: readonly number[]
	/** Whether no more were acutely homeless than come to a home in a usual month. */
	readonly zero: readonly ZeroMonth[]
	readonly parameters: typeof functionalZeroParameters
}

/** Adults on the list by whole months, all by the municipality's own definition: numbers, never an id. */
export async function countStockFlow(act: Act, period: FlowPeriod): Promise<CountedStockFlow> {
	const own = await ownDefinitionOf(act)
	const cells = await countFlow(act, { definition: own.key, group: everyAdult }, period)
	const numbers = own.categories.map(({ number }) => number)
	const acute = own.acute.map((number) => numbers.indexOf(number))
	const flow = stockFlow(cells, period, numbers)
	const sum = (counts: readonly number[]) => acute.reduce((all, place) => all + (counts[place] ?? 0), 0)
	return {
		...{ definition: own.key, situations: own.categories.map(({ key }) => key), acute, ...flow },
		parameters: functionalZeroParameters,
		zero: zeroMonths(
			flow.months.map(({ month, housed }, at) => ({
				...{ month, active: sum(flow.months[at + 1]?.start ?? flow.end), housed: sum(housed) },
			})),
		),
	}
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

/** One of the counts by year and one trait, in one reading: groups that add up to it. `until` is not counted. */
export async function countHomelessBy(
	act: Act,
	counted: CountedByYear,
	trait: HomelessTrait,
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<TraitCount[]> {
	const period = { from, until: earlierOf(addDays(until, -1), act.today) }
	const { chosen, country } = await readCountedBy(act.db)
	const [own] = liveDefinitions(chosen, country)
	const { population } = yearCounts[counted]
	const asked = { definition: own.key, group: { ...everyAdult, population } }
	return trait === 'situation'
		? bySituation(await countFlow(act, asked, period), counted, period, own)
		: byGroup(await countFlowByGroup(act, asked, period, trait), counted, period, own)
}

/** The municipality's yearly tables under its own definition: numbers, never an id. */
export async function countHomelessTables(
	act: Act,
	years: { readonly first: number; readonly last: number },
): Promise<HomelessTables & { readonly names: SituationNames }> {
	const { chosen, country } = await readCountedBy(act.db)
	const [own] = liveDefinitions(chosen, country)
	const cells = await counting(act, (db) =>
		readYearCells(db, { ...whereOf(act), definition: own.key }, years),
	)
	return { ...homelessTables(cells, own, years), names: situationNames(own) }
}

/** Where the adults of one day are on another, under the municipality's own definition: 0 is outside the list. */
export async function countPathways(
	act: Act,
	days: { readonly first: PlainDate; readonly second: PlainDate },
) {
	const own = await ownDefinitionOf(act)
	const cells = await countTransitions(act, { definition: own.key, group: everyAdult }, days)
	const names = situationNames(own)
	return {
		cells,
		situations: own.categories.map(({ number, key }) => {
			return { number, key, name: names[key] ?? { sv: key, en: key } }
		}),
	}
}

/** The flow of each population, read once; as known then it follows from what was known of everybody. */
async function cellsByPopulation(act: Act, period: FlowPeriod) {
	const own = await ownDefinitionOf(act)
	const counted = act.knownAt === undefined ? null : cellsOfEverybody(await coursesOf(act, own), period)
	const read = new Map<string, FlowCell[]>()
	const cellsOf = async (key: CountedByYear) => {
		const { population } = yearCounts[key]
		const known = read.get(population)
		if (known !== undefined) return known
		const cells =
			counted?.(population) ??
			(await countFlow(act, { definition: own.key, group: { ...everyAdult, population } }, period))
		read.set(population, cells)
		return cells
	}
	return { own, cellsOf }
}

/** What the municipality counts by. Which it was before it was chosen is not kept. */
async function ownDefinitionOf(act: Act): Promise<SituationDefinition> {
	const { chosen, country } = await readCountedBy(act.db)
	const [own] = liveDefinitions(chosen, country)
	if (act.knownAt === undefined) return own
	const changed = (await listLiveDefinitions(act.db)).some(({ since }) => since > act.today)
	if (changed) throw new NotKnownThen('live_definition')
	return own
}

/** Everybody's course from the facts, by the same function that keeps the flow up to date. */
async function coursesOf(act: Act, definition: SituationDefinition): Promise<Contribution[][]> {
	const { municipalityId } = act.actor
	return await counting(act, async (db) =>
		(await readEverybody(db, municipalityId)).map((person) => contributionsOf(person, definition)),
	)
}

/** What figures to a day were made from: everybody's changes until then, how many, and their digest in one order. */
export async function rowsOfHomelessness(
	act: Act,
	asked: readonly { readonly counted: CountedByYear; readonly until: PlainDate }[],
): Promise<RowsOfCourses[]> {
	const own = await ownDefinitionOf(act)
	const { municipalityId } = act.actor
	const courses = await counting(act, async (db) =>
		(await readEverybody(db, municipalityId)).map((person) => ({
			personId: person.personId,
			rows: contributionsOf(person, own),
		})),
	)
	return asked.map(({ counted, until }) =>
		rowsOfCourses(courses, yearCounts[counted].population, earlierOf(until, act.today)),
	)
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

/** What is wrong with what was written of the list, by unit and month: numbers of rows, never a row. */
export async function countQuality(act: Act): Promise<QualityCell[]> {
	return await counting(act, (db) => readQuality(db, act.actor.municipalityId, act.today))
}

/** How many days after they happened things of the list were written down. */
export async function countDaysToEnter(
	act: Act,
	period: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<EntryCell[]> {
	return await counting(act, (db) => readDaysToEnter(db, act.actor.municipalityId, period))
}
