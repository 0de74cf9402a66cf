import { type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Interruption } from '../rules/decisions/carrying-out.ts'
import type { DelayReason, SupportMatter } from '../rules/decisions/decision.ts'

type Db = Act['db']

export async function takeDecisionNumber(db: Db, municipalityId: number, year: number): Promise<string> {
	const { lastNumber } = await db
		.insertInto('named.supportNumberSeries')
		.values({ municipalityId, year, lastNumber: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'year'])
				.doUpdateSet({ lastNumber: sql`support_number_series.last_number + 1` }),
		)
		.returning('lastNumber')
		.executeTakeFirstOrThrow()
	return `B ${year}-${String(lastNumber).padStart(4, '0')}`
}

/** The id is made here: somebody who lives with a protected person is written about, but not read back, by everyone. */
export async function insertDecision(
	db: Db,
	given: Omit<Insertable<DB['named.supportDecision']>, 'id' | 'recordedAt'>,
): Promise<string> {
	const id = crypto.randomUUID()
	await db
		.insertInto('named.supportDecision')
		.values({ ...given, id })
		.execute()
	return id
}

const interruptionsOf = sql<Interruption[]>`coalesce((
	select jsonb_agg(jsonb_build_object('fromDay', i.from_day, 'untilDay', i.until_day, 'delayReason', i.delay_reason)
		order by i.from_day)
	from named.support_interruption i
	where i.municipality_id = d.municipality_id and i.decision_id = d.id), '[]')`

function decisions(db: Db) {
	return db
		.selectFrom('named.supportDecision as d')
		.select([
			'd.id',
			'd.committeeId',
			'd.personId',
			'd.unitId',
			'd.decisionNumber',
			'd.about',
			'd.outcome',
			'd.what',
			'd.legalBasis',
			'd.appliedOn',
			'd.decidedOn',
			'd.decidedBy',
			'd.delegation',
			'd.minutes',
			'd.periodFrom',
			'd.periodTo',
			'd.reasons',
			'd.notifiedOn',
			'd.appealedOn',
			'd.appealOutcome',
			'd.carriedOutOn',
			'd.delayReason',
			'd.endedOn',
			'd.endedBecause',
			'd.listedIn',
			'd.recordedAt',
		])
		.select(interruptionsOf.as('interruptions'))
}

export async function findDecision(db: Db, decisionId: string) {
	return await decisions(db).where('d.id', '=', decisionId).executeTakeFirst()
}
export type DecisionRow = NonNullable<Awaited<ReturnType<typeof findDecision>>>

/** Those about one person, under any of their records, the latest first. */
export async function listDecisionsOf(db: Db, records: readonly string[]): Promise<DecisionRow[]> {
	return await decisions(db)
		.where('d.personId', '=', sql<string>`any(${[...records]}::uuid[])`)
		.orderBy('d.decidedOn', 'desc')
		.orderBy('d.id', 'desc')
		.execute()
}

/**
 * Granted and not yet given, or interrupted: those of one's own units and one's own, everybody's where the committee has
 * decided so. The oldest first.
 */
export async function listWaitingDecisions(db: Db, actorId: string): Promise<DecisionRow[]> {
	return await decisions(db)
		.where('d.endedOn', 'is', null)
		.where('d.outcome', '<>', 'refused')
		.where(
			sql<SqlBool>`(d.carried_out_on is null or exists (
				select from named.support_interruption i
				where i.municipality_id = d.municipality_id and i.decision_id = d.id and i.until_day is null))`,
		)
		.where(
			sql<SqlBool>`(d.unit_id in (select context.units()) or coalesce(d.decided_by, d.recorded_by) = ${actorId}
				or (select context.lists_widely()))`,
		)
		.orderBy('d.decidedOn')
		.orderBy('d.id')
		.execute()
}

export async function changeDecision(
	db: Db,
	decisionId: string,
	given: Omit<Updateable<DB['named.supportDecision']>, 'id' | 'municipalityId'>,
): Promise<void> {
	await db.updateTable('named.supportDecision').set(given).where('id', '=', decisionId).execute()
}

export async function insertInterruption(
	db: Db,
	given: Omit<Insertable<DB['named.supportInterruption']>, 'id' | 'recordedAt'>,
): Promise<void> {
	await db
		.insertInto('named.supportInterruption')
		.values({ ...given, id: crypto.randomUUID() })
		.execute()
}

/** Why something was interrupted from that day. */
export async function explainInterruption(
	db: Db,
	decisionId: string,
	given: { fromDay: PlainDate; delayReason: DelayReason },
): Promise<void> {
	await db
		.updateTable('named.supportInterruption')
		.set({ delayReason: given.delayReason })
		.where('decisionId', '=', decisionId)
		.where('fromDay', '=', given.fromDay)
		.execute()
}

export async function endInterruption(db: Db, decisionId: string, untilDay: PlainDate): Promise<void> {
	await db
		.updateTable('named.supportInterruption')
		.set({ untilDay })
		.where('decisionId', '=', decisionId)
		.where('untilDay', 'is', null)
		.execute()
}

export type DelegatedSupportDecision = {
	readonly id: string
	/** Null for those whom one may not see: the list tells the decision, their pages are not opened from it. */
	readonly personId: string | null
	readonly decisionNumber: string
	readonly about: SupportMatter
	readonly legalBasis: string
	readonly decidedOn: PlainDate
	readonly decidedBy: string
	readonly periodFrom: PlainDate | null
	readonly periodTo: PlainDate | null
}

/** Decisions by delegation in one list, or those that wait for one and were made by the day; the oldest first. */
export async function listDelegatedDecisions(
	db: Db,
	{ listId, until }: { listId: string | null; until: PlainDate | null },
): Promise<DelegatedSupportDecision[]> {
	const { rows } = await sql<DelegatedSupportDecision>`
		select d.id, s.person_id, d.decision_number, d.about, d.legal_basis, d.decided_on, d.decided_by,
			d.period_from, d.period_to
		from house.delegated_support_decisions(${listId}::uuid, ${until}::date) d
		left join named.support_decision s on s.municipality_id = d.municipality_id and s.id = d.id
		order by d.decided_on, d.id`.execute(db)
	return rows
}

export async function putDecisionsInList(db: Db, listId: string, decidedUntil: PlainDate): Promise<void> {
	await sql`select house.put_support_in_list(${listId}::uuid, ${decidedUntil}::date)`.execute(db)
}
