import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { formOf } from '../../rules/forms.ts'
import { findLease, type LeaseRow } from '../../store/ladder/leases.ts'
import { rowOf } from '../committee-of.ts'
import { type HeldStay, heldStay } from '../stays/held-stay.ts'

/** The keys that every row about the stay carries, and who writes it. */
export const rowOfStay = (act: Act, { stay }: HeldStay) => ({
	...rowOf(act),
	...{ personId: stay.personId, stayId: stay.id, recordedBy: act.actor.actorId },
})

/** Somebody's home on a lease, held, while they live there. Refusals: stay-not-running, form-without-lease. */
export async function homeOnLease(act: Act, stayId: string): Promise<HeldStay | Refusal | Missing> {
	const held = await heldStay(act, stayId)
	if (held === missing) return missing
	if (held.stay.state !== 'here') return refuse({ because: 'stay-not-running' })
	return formOf(held.stay.form).tenure === 'none' ? refuse({ because: 'form-without-lease' }) : held
}

/** The same with the lease that was written. Refusals: stay-not-running, form-without-lease, no-lease-written. */
export async function leaseInWork(
	act: Act,
	stayId: string,
): Promise<{ held: HeldStay; lease: LeaseRow } | Refusal | Missing> {
	const held = await homeOnLease(act, stayId)
	if (held === missing || 'because' in held) return held
	const lease = await findLease(act.db, stayId)
	return lease === undefined ? refuse({ because: 'no-lease-written' }) : { held, lease }
}
