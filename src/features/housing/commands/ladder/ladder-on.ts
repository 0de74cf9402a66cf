import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type Ladder, shippedLadder } from '../../rules/ladder/ladder.ts'
import { findLadder } from '../../store/ladder/config.ts'
import { committeeOf } from '../committee-of.ts'

/** The ladder that holds on the day: the committee's own, or the house's where it has decided none. */
export async function ladderOn(act: Act, day: PlainDate): Promise<Ladder> {
	return (await findLadder(act.db, committeeOf(act), day)) ?? shippedLadder
}
