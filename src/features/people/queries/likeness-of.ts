import type { Act } from '../../../platform/transaction.ts'
import { placeOf } from '../commands/place-of.ts'
import { defaultWeights } from '../rules/matching/default-weights.ts'
import { rankCandidates } from '../rules/matching/rank.ts'
import { listNumbers, listParticularsOf } from '../store/candidates.ts'
import type { FoundPair } from '../store/pairs.ts'
import { matchRecordsOf } from './match-records-of.ts'

/** How alike two records are that somebody puts beside each other, whether or not a search would have brought them. */
export async function likenessOf(act: Act, aId: string, bId: string): Promise<FoundPair> {
	const rows = await listParticularsOf(act.db, [aId, bId])
	const numbers = await listNumbers(act.db, placeOf(act).committeeId, [aId, bId])
	const [a, b] = matchRecordsOf(rows, numbers, act.house.keys)
	const [like] = a === undefined || b === undefined ? [] : rankCandidates(a, [b], defaultWeights)
	return { aId, bId, probability: like?.probability ?? 0, reasons: like?.reasons ?? [] }
}
