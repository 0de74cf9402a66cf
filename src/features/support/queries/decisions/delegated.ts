import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { listDelegatedDecisions } from '../../store/decisions.ts'

/** Decisions about support by delegation: those of one list, or those that wait for one and were made by the day. */
export async function delegatedSupport(
	act: Act,
	asked: { readonly listId: string | null; readonly until: PlainDate | null },
) {
	return await listDelegatedDecisions(act.db, asked)
}
