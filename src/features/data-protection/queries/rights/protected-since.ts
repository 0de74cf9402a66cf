import { keepingRecords } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { protectedAmong } from '../../rules/rights/near-protected.ts'
import { readKeptRows } from '../../store/rights.ts'

/** Whether somebody who shares what was gathered has been protected since: then it is gathered, and decided, anew. */
export async function protectedSince(act: Act, others: readonly string[]): Promise<boolean> {
	if (others.length === 0) return false
	return await keepingRecords(act, async (widened) => {
		const hidden = await protectedAmong(others, (...asked) => readKeptRows(widened, ...asked))
		return hidden.size > 0
	})
}
