import { sql } from 'kysely'
import { type PlainDate, yearOf as yearOfDay } from '../../foundation/plain-date.ts'
import { counting } from '../../platform/purpose.ts'
import type { Act } from '../../platform/transaction.ts'
import { tellableShare } from './queries/outcomes/told-tally.ts'
import { type CheckDays, duePreventions, type MeasuredStage } from './rules/outcomes/prevented.ts'
import { type CountableCase, tallyByStage } from './rules/outcomes/tally.ts'
import { keptOutcomes } from './rules/outcomes.ts'
import { countExecutedByYear } from './store/authority-evictions.ts'
import { listFunnelCases, listLandlordCases, listLandlordNotices } from './store/boards.ts'
import { readEvictedWithoutHome } from './store/children.ts'
import { findFirstYear, listClosedToCount, listYearsOfClosing } from './store/outcomes.ts'

type Db = Act['db']

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

/** Numbers by calendar year, never an id. A year in which nothing happened is left out: the asker knows whether it was zero. */
export async function countCaseEvents(act: Act, period: CountedPeriod): Promise<CaseCounts> {
	return await counting(act, async (db) => ({
		evictions: await countEvictions(db, period),
		childrenEvicted: await countChildrenEvicted(db, period),
		casesOpened: await countOpened(db, period),
		casesAverted: await countAverted(db, period),
		consultations: await countConsultations(db, period),
		childTalks: await countChildTalks(db, period),
	}))
}

/** Evictions with children for whom no other home was there: closed as a deviation, by the day of execution. */
export async function countEvictedWithoutHome(
	act: Act,
	period: CountedPeriod,
): Promise<{ evictions: number; children: number }> {
	return await counting(act, async (db) => await readEvictedWithoutHome(db, period))
}

const yearOf = (column: string) => sql<number>`extract(year from ${sql.ref(column)})::int`
const counted = sql<number>`count(*)::int`.as('value')

async function countEvictions(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.caseDate as d')
		.select([yearOf('d.onDay').as('year'), counted])
		.where('d.kind', '=', 'evicted')
		.where('d.onDay', '>=', from)
		.where('d.onDay', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

// The authorities' line: a child that lives there at least 30 days a year.
const daysThatCount = 30

async function countChildrenEvicted(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.caseDate as d')
		.innerJoin('named.caseChild as k', (join) =>
			join.onRef('k.municipalityId', '=', 'd.municipalityId').onRef('k.caseId', '=', 'd.caseId'),
		)
		.select([yearOf('d.onDay').as('year'), counted])
		.where('d.kind', '=', 'evicted')
		.where('d.onDay', '>=', from)
		.where('d.onDay', '<', until)
		.where((eb) =>
			eb.or([
				eb('k.living', '<>', 'visiting'),
				eb('k.daysAYear', 'is', null),
				eb('k.daysAYear', '>=', daysThatCount),
			]),
		)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

async function countOpened(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.evictionCase as c')
		.select([yearOf('c.openedOn').as('year'), counted])
		.where('c.openedOn', '>=', from)
		.where('c.openedOn', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

async function countAverted(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.evictionCase as c')
		.select([yearOf('c.closedOn').as('year'), counted])
		.where('c.outcome', 'in', [...keptOutcomes])
		.where('c.closedOn', '>=', from)
		.where('c.closedOn', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

async function countConsultations(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.debtConsultation as d')
		.select([yearOf('d.heldOn').as('year'), counted])
		.where('d.result', 'in', ['agreed', 'not-agreed'])
		.where('d.heldOn', '>=', from)
		.where('d.heldOn', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

async function countChildTalks(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.childTalk as t')
		.select([yearOf('t.heldOn').as('year'), counted])
		.where('t.heldOn', '>=', from)
		.where('t.heldOn', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
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

const partsOf: Readonly<Record<keyof CaseCounts, (db: Db, period: CountedPeriod) => Promise<CountPart[]>>> = {
	evictions: async (db, { from, until }) =>
		await db
			.selectFrom('named.caseDate as d')
			.innerJoin('named.evictionCase as c', (join) =>
				join.onRef('c.municipalityId', '=', 'd.municipalityId').onRef('c.id', '=', 'd.caseId'),
			)
			.select(['c.ground as part', sql<number>`count(*)::int`.as('count')])
			.where('d.kind', '=', 'evicted')
			.where('d.onDay', '>=', from)
			.where('d.onDay', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	childrenEvicted: async (db, { from, until }) =>
		await db
			.selectFrom('named.caseDate as d')
			.innerJoin('named.caseChild as k', (join) =>
				join.onRef('k.municipalityId', '=', 'd.municipalityId').onRef('k.caseId', '=', 'd.caseId'),
			)
			.select(['k.living as part', sql<number>`count(*)::int`.as('count')])
			.where('d.kind', '=', 'evicted')
			.where('d.onDay', '>=', from)
			.where('d.onDay', '<', until)
			.where((eb) =>
				eb.or([
					eb('k.living', '<>', 'visiting'),
					eb('k.daysAYear', 'is', null),
					eb('k.daysAYear', '>=', daysThatCount),
				]),
			)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	casesOpened: async (db, { from, until }) =>
		await db
			.selectFrom('named.evictionCase as c')
			.select(['c.openedBy as part', sql<number>`count(*)::int`.as('count')])
			.where('c.openedOn', '>=', from)
			.where('c.openedOn', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	casesAverted: async (db, { from, until }) =>
		await db
			.selectFrom('named.evictionCase as c')
			.select([sql<string>`c.outcome`.as('part'), sql<number>`count(*)::int`.as('count')])
			.where('c.outcome', 'in', [...keptOutcomes])
			.where('c.closedOn', '>=', from)
			.where('c.closedOn', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	consultations: async (db, { from, until }) =>
		await db
			.selectFrom('named.debtConsultation as d')
			.select([sql<string>`d.result`.as('part'), sql<number>`count(*)::int`.as('count')])
			.where('d.result', 'in', ['agreed', 'not-agreed'])
			.where('d.heldOn', '>=', from)
			.where('d.heldOn', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	childTalks: async (db, { from, until }) =>
		await db
			.selectFrom('named.childTalk as t')
			.select([sql<string>`t.legal_ground`.as('part'), sql<number>`count(*)::int`.as('count')])
			.where('t.heldOn', '>=', from)
			.where('t.heldOn', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
}

/** Closed cases of the period as countable facts, for the boards of this feature: the tallies made of them go on, not they. */
export async function closedCases(act: Act, period: CountedPeriod): Promise<CountableCase[]> {
	return await counting(act, async (db) => await listClosedToCount(db, period))
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
