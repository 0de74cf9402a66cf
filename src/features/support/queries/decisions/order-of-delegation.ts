import type { Act } from '../../../../platform/transaction.ts'
import { listDelegations } from '../../store/delegation.ts'

/** The committee's order of delegation, what has ended too. */
export async function orderOfDelegation({ db }: Pick<Act, 'db'>) {
	return await listDelegations(db)
}
