import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import { showing } from '../../../../platform/audit.ts'
import { projecting } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { formOf } from '../../rules/forms.ts'
import { isUntoldGuest } from '../../store/untold-guests.ts'
import { type HeldStay, heldStay } from '../stays/held-stay.ts'

/** Null once it is done. */
type Tap = (act: Act, held: HeldStay) => Promise<Refusal | Missing | null>

/** What the desk may be refused about somebody it may not name: nothing that tells where else they live. */
const toldOfAnybody = [
	'not-a-night-stay',
	'not-expected',
	'came-tonight',
	'bed-not-kept',
	'has-left',
	'night-over',
	'stay-not-running',
	'stay-not-booked',
	'bed-taken',
]

/**
 * A tap at the desk on a stay of the night. Who may not be named is tapped by their bed, at a desk of one's own unit, and
 * nothing of them is given out. A home on a lease or a staffed one is left by its own form, never in one tap.
 * Refusals: not-a-night-stay, place-kept-by-named-access.
 */
export async function atTheDesk(
	act: Act,
	stayId: string,
	tap: Tap,
): Promise<Record<string, never> | Refusal | Missing> {
	const seen = await heldStay(act, stayId)
	if (seen !== missing) return await tapped(act, seen, tap)
	if (!(await isUntoldGuest(act.db, stayId))) return missing
	const answer = await projecting(act, async (db) => {
		const wide = { ...act, db }
		const held = await heldStay(wide, stayId)
		return held === missing ? missing : await tapped(wide, held, tap)
	})
	if (!isRefused(answer) || toldOfAnybody.includes(answer.because)) return answer
	return refuse({ because: 'place-kept-by-named-access' })
}

async function tapped(act: Act, held: HeldStay, tap: Tap) {
	if (!formOf(held.stay.form).emergency) return refuse({ because: 'not-a-night-stay' })
	const trouble = await tap(act, held)
	const people = held.people.map(({ personId }) => personId)
	return trouble ?? showing<Record<string, never>>([held.stay.id, ...people], {})
}
