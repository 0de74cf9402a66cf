import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { putDecisionsInList } from '../../store/decisions.ts'

/** Every decision about support that waits for a meeting, made by the day, is told by the meeting's list. */
export async function putSupportInList(act: Act, listId: string, decidedUntil: PlainDate): Promise<void> {
	await putDecisionsInList(act.db, listId, decidedUntil)
}
