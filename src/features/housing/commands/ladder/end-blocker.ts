import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { endBlockerRow, findBlocker } from '../../store/ladder/leases.ts'
import { heldStay } from '../stays/held-stay.ts'

/** What stood in the way does so no longer. Refusal: blocker-ended-already. */
export const endBlocker = command({
	name: 'endBlocker',
	input: z.object({ stayId: id(), blockerId: id(), untilDay: day() }),
	may: mayWorkWithHousing,
	run: async (act, { stayId, blockerId, untilDay }) => {
		notInFuture(act, { untilDay })
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const blocker = await findBlocker(act.db, blockerId)
		if (blocker === undefined || blocker.stayId !== stayId) return missing
		if (blocker.untilDay !== null) return refuse({ because: 'blocker-ended-already' })
		if (untilDay < blocker.fromDay)
			throw new BadInput([{ path: 'untilDay', problem: 'ends-before-it-begins' }])
		await endBlockerRow(act.db, blockerId, untilDay)
		return { personId: held.stay.personId }
	},
	audit: ({ stayId }, value) => ({
		kind: 'lease',
		ids: value === null ? [stayId] : [stayId, value.personId],
	}),
})
