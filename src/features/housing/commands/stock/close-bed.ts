import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { closeBedsFrom, holdBed } from '../../store/houses.ts'

/** A bed is there no more from a day on; the database keeps it while anything is in it then. Refusals: bed-in-use, bed-not-open. */
export const closeBed = command({
	name: 'closeBed',
	input: z.object({ bedId: id(), fromOn: day() }),
	may: mayWorkWithHousing,
	run: async (act, { bedId, fromOn }) => {
		if ((await holdBed(act.db, bedId)) === undefined) return missing
		const closed = await closeBedsFrom(act.db, [bedId], fromOn)
		return closed === 0 ? refuse({ because: 'bed-not-open' }) : { bedId }
	},
	audit: ({ bedId }) => ({ kind: 'bed', ids: [bedId] }),
	constraints: { only_while_open: 'bed-in-use' },
})
