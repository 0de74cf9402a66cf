import type { Waiting } from '../../../platform/house.ts'
import type { Act } from '../../../platform/transaction.ts'
import { glassWaits } from './access/glass-waits.ts'
import { logReviewWaits } from './log-review/log-review-waits.ts'
import { retentionWaits } from './retention/retention-waits.ts'
import { rightsWaits } from './rights/rights-waits.ts'

/** What waits for somebody in the care of people's records. None of it speaks for another purpose than the caller's own. */
export async function recordsWait(act: Act): Promise<readonly Waiting[]> {
	const waiting = await Promise.all([
		glassWaits.within(act, {}),
		rightsWaits.within(act, {}),
		logReviewWaits.within(act, {}),
		retentionWaits.within(act, {}),
	])
	return waiting.flatMap((found) => (found.is === 'done' ? found.value : []))
}
