import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { mayHandlePeople } from '../access.ts'
import { placeOf } from './place-of.ts'

/** Asks for a look through all records of the committee; what is found waits at the merge desk. */
export const findDoubles = command({
	name: 'findDoubles',
	input: z.object({}),
	may: mayHandlePeople,
	run: async (act) => {
		const { committeeId } = placeOf(act)
		await act.queue('lookThroughRecords', { committeeId })
		return { asked: committeeId }
	},
	audit: () => ({ kind: 'record-pair', ids: [] }),
})
