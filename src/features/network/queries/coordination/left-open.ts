import type { Act } from '../../../../platform/transaction.ts'
import { isOpenLetter } from '../../rules/coordination/coordination.ts'
import { type LeftOpen, leftOpenIn } from '../../rules/coordination/hand-over.ts'
import { listCommitments, listLettersOfIntent } from '../../store/letters-of-intent.ts'
import { listSupportRequests } from '../../store/support-requests.ts'
import { listPoints } from '../../store/visits.ts'

/** How much stands open today, of what the speaker may see. */
export async function leftOpen({ db, today }: Act): Promise<LeftOpen> {
	const letters = (await listLettersOfIntent(db)).filter((one) => isOpenLetter(one, today))
	const ids = new Set(letters.map(({ id }) => id))
	return leftOpenIn({
		points: await listPoints(db, {}),
		commitments: (await listCommitments(db, {})).filter(({ letterId }) => ids.has(letterId)),
		letters: letters.length,
		requests: await listSupportRequests(db),
	})
}
