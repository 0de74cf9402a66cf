import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { saveDutyEnd } from '../../store/partnership/members.ts'

/** Somebody else chairs, or nobody does. Refused: ends-before-it-begins. */
export const endDuty = command({
	name: 'endDuty',
	input: z.object({ dutyId: id(), endedOn: day() }),
	may: mayKeepNetwork,
	run: async (act, { dutyId, endedOn }) => {
		notInFuture(act, { endedOn })
		return (await saveDutyEnd(act.db, dutyId, endedOn)) ? { dutyId } : missing
	},
	audit: (input) => ({ kind: 'partnership-duty', ids: [input.dutyId] }),
	constraints: { duty_ends_after_it_began: 'ends-before-it-begins' },
})
