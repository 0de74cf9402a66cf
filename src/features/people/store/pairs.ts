import { sql } from 'kysely'
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
		.where((eb) =>
			eb.or([
				eb('aId', 'in', [...some]).and('bId', 'in', [...others]),
				eb('aId', 'in', [...others]).and('bId', 'in', [...some]),
			]),
		)
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

export async function findPair(db: Db, pairId: string) {
	return await db
		.selectFrom('named.recordPair')
		.select(['id', 'aId', 'bId', 'decision'])
		.where('id', '=', pairId)
		.executeTakeFirst()
}

export async function settlePair(
	db: Db,
	pairId: string,
	decided: {
		decision: 'open' | 'not-the-same' | 'later'
		reason: string | null
		decidedBy: string | null
		decidedOn: PlainDate | null
	},
): Promise<void> {
	await db.updateTable('named.recordPair').set(decided).where('id', '=', pairId).execute()
}
