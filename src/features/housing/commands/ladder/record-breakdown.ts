import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { destinations } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { breakdownCauses } from '../../rules/ladder/codes.ts'
import { insertBreakdown } from '../../store/ladder/leases.ts'
import { bedConstraints } from '../stays/booking.ts'
import { heldStay } from '../stays/held-stay.ts'
import { refuseLeaving } from '../stays/leaving.ts'
import { moveOut } from '../stays/move-out.ts'
import { supportAfterField } from '../stays/support-after.ts'
import { doneAs } from './done-or.ts'
import { rowOfStay } from './lease-home.ts'

/**
 * A placement did not hold: why, what was tried, and where the household went the same day. Counted by unit and year.
 * Refusals: stay-not-running, breakdown-told-already, and those of moving out.
 */
export const recordBreakdown = command({
	name: 'recordBreakdown',
	input: z.object({
		stayId: id(),
		onDay: day(),
		cause: z.enum(breakdownCauses, { error: 'choose-one' }),
		tried: text(4000),
		destination: z.enum(
			destinations.map(({ code }) => code),
			{ error: 'choose-one' },
		),
		support: supportAfterField(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { stayId, support, ...given }) => {
		notInFuture(act, { onDay: given.onDay })
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const refusal = await refuseLeaving(act, held, given.onDay, 'onDay')
		if (refusal !== null) return refusal
		await insertBreakdown(act.db, { ...rowOfStay(act, held), unitId: held.stay.unitId, ...given })
		const { onDay: endsOn, destination } = given
		const left = doneAs(
			await moveOut.within(act, { stayId, endsOn, endReason: 'breakdown', destination, support }),
			{
				endsOn: 'onDay',
			},
		)
		if (left === missing || isRefused(left)) return left
		return left
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: { ...bedConstraints, one_breakdown_of_a_stay: 'breakdown-told-already' },
})
