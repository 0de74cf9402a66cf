import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { checkpointResults } from '../../rules/ladder/codes.ts'
import { insertCheckpoint } from '../../store/ladder/leases.ts'
import { homeOnLease, rowOfStay } from './lease-home.ts'

/** How it goes in the home, and when one asks next. Refusals: stay-not-running, form-without-lease, checked-that-day. */
export const holdCheckpoint = command({
	name: 'holdCheckpoint',
	input: z
		.object({
			stayId: id(),
			heldOn: day(),
			result: z.enum(checkpointResults, { error: 'choose-one' }),
			note: optionalText(4000),
			nextOn: day().optional(),
		})
		.refine(({ heldOn, nextOn }) => nextOn === undefined || nextOn > heldOn, {
			path: ['nextOn'],
			message: 'ends-before-it-begins',
		}),
	may: mayWorkWithHousing,
	run: async (act, { stayId, nextOn = null, ...given }) => {
		notInFuture(act, { heldOn: given.heldOn })
		const held = await homeOnLease(act, stayId)
		if (held === missing || isRefused(held)) return held
		if (given.heldOn < held.stay.startsOn) {
			throw new BadInput([{ path: 'heldOn', problem: 'before-moving-in' }])
		}
		await insertCheckpoint(act.db, { ...rowOfStay(act, held), ...given, nextOn })
		return { personId: held.stay.personId }
	},
	audit: ({ stayId }, value) => ({
		kind: 'lease',
		ids: value === null ? [stayId] : [stayId, value.personId],
	}),
	constraints: { one_checkpoint_a_day: 'checked-that-day' },
})
