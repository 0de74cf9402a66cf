import { type PlainDate, yearOf as yearOfDay } from '../../foundation/plain-date.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import type { QualityCell } from '../organisation/index.ts'
import { tellableShare } from './queries/outcomes/told-tally.ts'
import { type CheckDays, duePreventions, type MeasuredStage } from './rules/outcomes/prevented.ts'
import { type CountableCase, tallyByStage } from './rules/outcomes/tally.ts'
import { countExecutedByYear } from './store/authority-evictions.ts'
import { listFunnelCases, listLandlordCases, listLandlordNotices } from './store/boards.ts'
import { type CaseTrait, type CaseTraitCount, type CountedOfCases, readCasesBy } from './store/by-trait.ts'
import { daysThatCount, readCaseCounts } from './store/case-counts.ts'
import { partsOf } from './store/case-parts.ts'
import { readEvictedWithoutHome } from './store/children.ts'
import { type CountedRows, readCountedRows } from './store/counted-rows.ts'
import { type ExecutedMonths, readExecutedMonths } from './store/executed-months.ts'
import { findFirstYear, listClosedToCount, listYearsOfClosing } from './store/outcomes.ts'
import { readQuality } from './store/quality.ts'
import { type EvictionTables, readEvictionTables } from './store/year-tables.ts'

/** Half-open: `until` is the first day that is not counted. */
export type CountedPeriod = { readonly from: PlainDate; readonly until: PlainDate }

export type YearCount = { readonly year: number; readonly value: number }

/** What is counted, each by the day that it happened, all over the municipality. */
export type CaseCounts = {
	/** Executed evictions, by the day of execution. */
	readonly evictions: readonly YearCount[]
	/** Children of executed evictions, from the children's own rows; visitors from 30 days a year. */
	readonly childrenEvicted: readonly YearCount[]
	readonly casesOpened: readonly YearCount[]
	/** Closed with the tenancy kept: preliminary, confirmed only after 180 days. */
	readonly casesAverted: readonly YearCount[]
	readonly consultations: readonly YearCount[]
	readonly childTalks: readonly YearCount[]
}

/**
 * The counts that are asked for, numbers by calendar year, never an id. A year in which nothing happened is left out: the
 * asker knows whether it was zero.
 */
export async function countCaseEvents(
	act: Act,
	period: CountedPeriod,
	asked: readonly (keyof CaseCounts)[],
): Promise<Partial<CaseCounts>> {
	return await counting(act, async (db) => await readCaseCounts(db, period, asked))
}

/** Evictions with children for whom no other home was there: closed as a deviation, by the day of execution. */
export async function countEvictedWithoutHome(
	act: Act,
	period: CountedPeriod,
): Promise<{ evictions: number; children: number }> {
	return await counting(act, async (db) => await readEvictedWithoutHome(db, period))
}

/** Executed evictions and their children month by month. */
export async function countExecutedByMonth(act: Act, period: CountedPeriod): Promise<ExecutedMonths> {
	return await counting(act, (db) => readExecutedMonths(db, { ...period, daysThatCount }))
}

export type CountPart = { readonly part: string; readonly count: number }

/** What one of the counts is made of: numbers that add up to it, by the code that tells its events apart. */
export async function partsOfCount(
	act: Act,
	counted: keyof CaseCounts,
	period: CountedPeriod,
): Promise<CountPart[]> {
	return await counting(act, async (db) => await partsOf[counted](db, period))
}

/** Closed cases of the period as countable facts, for the boards of this feature: the tallies made of them go on, not they. */
export async function closedCases(act: Act, period: CountedPeriod): Promise<CountableCase[]> {
	return await counting(act, async (db) => await listClosedToCount(db, period))
}

/** What each count was made from: how many rows, and their digest in one order. */
export async function rowsOfCounts(
	act: Act,
	asked: readonly { readonly counted: keyof CaseCounts; readonly period: CountedPeriod }[],
): Promise<CountedRows[]> {
	return await counting(act, async (db) => {
		const found: CountedRows[] = []
		for (const { counted, period } of asked) found.push(await readCountedRows(db, counted, period))
		return found
	})
}

export async function yearsOfClosing(act: Act): Promise<number[]> {
	return await counting(act, listYearsOfClosing)
}

/** What is measured: so many days after closing, in one stage. */
export type PreventedMeasure = { readonly days: CheckDays; readonly stage: MeasuredStage }

/** Per cent confirmed by year of closing, among cases whose check is due. A year in which it is a share of too few is left out. */
export async function countPrevented(
	act: Act,
	{ days, stage }: PreventedMeasure,
	period: CountedPeriod,
): Promise<YearCount[]> {
	const byYear = Map.groupBy(await closedCases(act, period), ({ closedOn }) => yearOfDay(closedOn))
	return [...byYear].flatMap(([year, cases]) => {
		const share = tellableShare(cases, { days, stage }, act.today)
		return share === null ? [] : [{ year, value: Math.round((1000 * share.part) / share.whole) / 10 }]
	})
}

/** The cases whose check is due, by what became of them: numbers that add up to the whole of the share. */
export async function partsOfPrevented(
	act: Act,
	{ days, stage }: PreventedMeasure,
	period: CountedPeriod,
): Promise<CountPart[]> {
	const tally = tallyByStage(await closedCases(act, period), days, act.today).find(
		(one) => one.stage === stage,
	)
	return duePreventions.flatMap((part) => {
		const count = tally?.classes[part] ?? 0
		return count === 0 ? [] : [{ part: `prevented-${part}`, count }]
	})
}

/** The yearly tables of executed evictions, the children of them and the closed cases. */
export async function countEvictionTables(act: Act, period: CountedPeriod): Promise<EvictionTables> {
	return await counting(act, (db) => readEvictionTables(db, period, act.today))
}

/** One of the counts by year and one trait, in one reading: groups that add up to it. */
export async function countCasesBy(
	act: Act,
	counted: CountedOfCases,
	trait: CaseTrait,
	period: CountedPeriod,
): Promise<CaseTraitCount[]> {
	return await counting(act, (db) => readCasesBy(db, counted, trait, period))
}

/** Executed evictions by year, those of homes with children, and the children. */
export async function countExecuted(act: Act) {
	return await counting(act, countExecutedByYear)
}

/** The year of the first case that is kept here; null before there is one. */
export async function firstYearOfCases(act: Act): Promise<number | null> {
	return await counting(act, findFirstYear)
}

/** The funnel's facts of the cases opened in the period. */
export async function funnelCases(act: Act, period: CountedPeriod) {
	return await counting(act, async (db) => await listFunnelCases(db, period))
}

/** What landlords told in the period, and how the cases of it ended. */
export async function landlordFacts(act: Act, period: CountedPeriod) {
	return await counting(act, async (db) => ({
		notices: await listLandlordNotices(db, period),
		cases: await listLandlordCases(db, period),
	}))
}

/** What is wrong with what was written of cases, by unit and month: numbers of rows, never a row. */
export async function countQuality(act: Act): Promise<QualityCell[]> {
	return await counting(act, (db) => readQuality(db, act.actor.municipalityId, act.today))
}
