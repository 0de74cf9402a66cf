import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { EndReason } from '../../rules/stays/end-reasons.ts'
import { earliestEndOf } from '../../store/household.ts'
import { findBreakdown } from '../../store/ladder/leases.ts'
import { insertTurnaround, readHouseOf, setDays } from '../../store/stays.ts'
import { rowOf } from '../committee-of.ts'
import type { HeldStay } from './held-stay.ts'

/**
 * Why a stay cannot be left on the day, or null. The day of leaving is no night there.
 * Refusals: stay-not-running, household-changed-later.
 */
export async function refuseLeaving(
	act: Act,
	{ stay }: HeldStay,
	onDay: PlainDate,
	path: string,
): Promise<Refusal | null> {
	if (stay.state !== 'here') return refuse({ because: 'stay-not-running' })
	if (onDay <= stay.startsOn) throw new BadInput([{ path, problem: 'ends-before-it-begins' }])
	return await refuseBeforeChange(act, stay.id, onDay)
}

/** Whoever came to a household or left it was there on their days: it cannot have left before. Refusal: household-changed-later. */
export async function refuseBeforeChange(
	{ db }: Act,
	stayId: string,
	endsOn: PlainDate | null,
): Promise<Refusal | null> {
	const from = await earliestEndOf(db, stayId)
	return from !== null && endsOn !== null && endsOn < from
		? refuse({ because: 'household-changed-later', from })
		: null
}

/** A breakdown is told before the stay ends by it: why, and what was tried. Refusal: breakdown-not-told. */
export async function refuseUntoldBreakdown(
	{ db }: Act,
	stayId: string,
	endReason: EndReason,
): Promise<Refusal | null> {
	if (endReason !== 'breakdown' || (await findBreakdown(db, stayId)) !== undefined) return null
	return refuse({ because: 'breakdown-not-told' })
}

/** The stay ends on the day; the bed is made ready when somebody else is to come. */
export async function leaveBed(
	act: Act,
	{ stay, bed }: HeldStay,
	{ onDay, endReason, stays = false }: { onDay: PlainDate; endReason: EndReason; stays?: boolean },
): Promise<void> {
	await setDays(act.db, stay.id, { startsOn: stay.startsOn, endsOn: onDay }, { state: 'left', endReason })
	if (stays) return
	const { turnaroundDays } = await readHouseOf(act.db, bed)
	if (turnaroundDays === 0) return
	const row = { ...rowOf(act), propertyId: bed.propertyId, bedId: bed.id }
	await insertTurnaround(act.db, row, { from: onDay, days: turnaroundDays })
}
