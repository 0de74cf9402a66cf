import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { MatchReason } from '../rules/matching/explain.ts'

type Db = Act['db']

/** Somebody has decided that a record of the one is not the same person as a record of the other. */
export async function hasPairSaidApart(
	db: Db,
	some: readonly string[],
	others: readonly string[],
): Promise<boolean> {
	const row = await db
		.selectFrom('named.recordPair')
		.select('id')
		.where('decision', '=', 'not-the-same')
		.where((eb) => between(eb, some, others))
		.executeTakeFirst()
	return row !== undefined
}

export type FoundPair = {
	aId: string
	bId: string
	probability: number
	reasons: readonly MatchReason[]
}

/** Found again, a pair that nobody has settled says what we think today; what was decided stays decided. */
export async function putPairs(
	db: Db,
	place: { municipalityId: number; committeeId: string },
	pairs: readonly FoundPair[],
	foundOn: PlainDate,
): Promise<void> {
	for (let from = 0; from < pairs.length; from += 500) {
		await db
			.insertInto('named.recordPair')
			.values(
				pairs.slice(from, from + 500).map(({ aId, bId, probability, reasons }) => ({
					...place,
					...(aId < bId ? { aId, bId } : { aId: bId, bId: aId }),
					...{ probability, reasons: JSON.stringify(reasons), foundOn },
				})),
			)
			.onConflict((conflict) =>
				conflict
					.columns(['municipalityId', 'aId', 'bId'])
					.doUpdateSet({ probability: sql`excluded.probability`, reasons: sql`excluded.reasons` })
					.where(
						sql<boolean>`record_pair.decision = 'open' and record_pair.reasons is distinct from excluded.reasons`,
					),
			)
			.execute()
	}
}

/** Pairs between records of one person and records of another, the likeliest first. */
export async function listPairsBetween(db: Db, some: readonly string[], others: readonly string[]) {
	return await db
		.selectFrom('named.recordPair')
		.select(['id', 'aId', 'bId', 'decision', 'probability', 'reason', 'decidedOn'])
		.select((eb) => eb.ref('reasons').$castTo<readonly MatchReason[]>().as('reasons'))
		.where((eb) => between(eb, some, others))
		.orderBy('probability', 'desc')
		.execute()
}

export type Decided = {
	decision: 'open' | 'not-the-same' | 'later'
	reason: string | null
	decidedBy: string | null
	decidedOn: PlainDate | null
}

export async function settlePairs(
	db: Db,
	some: readonly string[],
	others: readonly string[],
	decided: Decided,
): Promise<void> {
	await db
		.updateTable('named.recordPair')
		.set(decided)
		.where((eb) => between(eb, some, others))
		.execute()
}

type Where = ExpressionBuilder<DB, 'named.recordPair'>

function between(eb: Where, some: readonly string[], others: readonly string[]) {
	return eb.or([
		eb('aId', 'in', [...some]).and('bId', 'in', [...others]),
		eb('aId', 'in', [...others]).and('bId', 'in', [...some]),
	])
}

/** Pairs of two people who are not linked, by their kept records; the likeliest first. */
export async function listPairs(
	db: Db,
	of: { decision: Decided['decision']; recordIds?: readonly string[] },
) {
	return await db
		.selectFrom('named.recordPair as r')
		.innerJoin('named.person as a', (join) =>
			join.onRef('a.municipalityId', '=', 'r.municipalityId').onRef('a.id', '=', 'r.aId'),
		)
		.innerJoin('named.person as b', (join) =>
			join.onRef('b.municipalityId', '=', 'r.municipalityId').onRef('b.id', '=', 'r.bId'),
		)
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'r.municipalityId').onRef('s.id', '=', 'r.decidedBy'),
		)
		.select((eb) => [
			'r.id as pairId',
			eb.fn.coalesce('a.sameAs', 'a.id').as('aId'),
			eb.fn.coalesce('b.sameAs', 'b.id').as('bId'),
			'r.probability',
			eb.ref('r.reasons').$castTo<readonly MatchReason[]>().as('reasons'),
			...(['r.reason', 'r.decidedOn', 's.name as decidedBy'] as const),
		])
		.where('r.decision', '=', of.decision)
		.whereRef(
			(eb) => eb.fn.coalesce('a.sameAs', 'a.id'),
			'<>',
			(eb) => eb.fn.coalesce('b.sameAs', 'b.id'),
		)
		.$if(of.recordIds !== undefined, (rows) =>
			rows.where((eb) =>
				eb.or([eb('r.aId', 'in', [...(of.recordIds ?? [])]), eb('r.bId', 'in', [...(of.recordIds ?? [])])]),
			),
		)
		.orderBy('r.probability', 'desc')
		.orderBy('r.id')
		.limit(300)
		.execute()
}
export type PairRow = Awaited<ReturnType<typeof listPairs>>[number]
