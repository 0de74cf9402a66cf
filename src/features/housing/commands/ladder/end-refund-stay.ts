import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { endRefundStayRow, findRefundStay } from '../../store/ladder/leases.ts'

/** Denmark: the stay is over; the day of leaving is not counted. Refusal: stay-over. */
export const endRefundStay = command({
	name: 'endRefundStay',
	input: z.object({ refundStayId: id(), endsOn: day() }),
	may: mayWorkWithHousing,
	run: async (act, { refundStayId, endsOn }) => {
		notInFuture(act, { endsOn })
		const seen = await findRefundStay(act.db, refundStayId)
		if (seen === undefined || !(await holdPeople(act, [seen.personId]))) return missing
		if (seen.endsOn !== null) return refuse({ because: 'stay-over' })
		if (endsOn <= seen.startsOn) throw new BadInput([{ path: 'endsOn', problem: 'ends-before-it-begins' }])
		await endRefundStayRow(act.db, refundStayId, endsOn)
		return { personId: seen.personId }
	},
	audit: ({ refundStayId }, value) => ({
		kind: 'refund-stay',
		ids: value === null ? [refundStayId] : [refundStayId, value.personId],
	}),
})
