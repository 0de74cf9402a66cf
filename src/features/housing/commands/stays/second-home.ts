import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { projecting } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { listHomesOf, listHomesSeen } from '../../store/second-home.ts'
import type { Days } from '../../store/stock.ts'

/**
 * Nobody lives in two of the municipality's beds at once: they move on from the first, leave it, or sleep in the other as a
 * guest. Where the actor may not know the first, only that somebody else decides is told. The people are held.
 * Refusals: lives-elsewhere, lives-elsewhere-then, place-kept-by-named-access.
 */
export async function refuseSecondHome(
	act: Act,
	people: readonly string[],
	days: Days,
): Promise<Refusal | null> {
	const there = await projecting(act, (db) => listHomesOf(db, people, days))
	if (there.length === 0) return null
	const seen = await listHomesSeen(
		act.db,
		there.map(({ stayId }) => stayId),
	)
	if (seen.length < there.length) return refuse({ because: 'place-kept-by-named-access' })
	const now = there.some(({ running }) => running)
	return refuse({ because: now ? 'lives-elsewhere' : 'lives-elsewhere-then', where: seen[0] ?? '' })
}
