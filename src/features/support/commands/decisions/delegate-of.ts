import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findDelegation } from '../../rules/decisions/delegation.ts'
import { listDelegations, listRolesOfDecider } from '../../store/delegation.ts'

type Deciding = { readonly kind: string; readonly decidedOn: PlainDate; readonly staffId: string }

/** By which item the one who decided may do so, if by any. Refusal: decider-not-in-case-work. */
export async function delegateOf(act: Act, { kind, decidedOn: on, staffId }: Deciding) {
	const roles = await listRolesOfDecider(act.db, { staffId, on, committeeId: act.actor.controllerId })
	if (roles.length === 0) return refuse({ because: 'decider-not-in-case-work' })
	return { delegation: findDelegation(await listDelegations(act.db), { kind, roles, on }) }
}
