import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { moved } from '../../rules/paper/reordered.ts'
import { findPaperOfAnnex, listAnnexes, saveAnnexOrder } from '../../store/annexes.ts'
import { undecided } from './begun-paper.ts'

/** An annex lies one step earlier or later, or is taken out of the paper. */
export const moveAnnex = command({
	name: 'moveAnnex',
	input: z.object({ annexId: id(), to: z.enum(['up', 'down', 'out'], { error: 'choose-one' }) }),
	may: mayKeepReports,
	run: async (act, { annexId, to }) => {
		const { db } = act
		const paperId = await undecided(act, await findPaperOfAnnex(db, annexId))
		if (typeof paperId !== 'string') return paperId
		const order = (await listAnnexes(db, paperId)).map(({ id: one }) => one)
		await saveAnnexOrder(
			db,
			paperId,
			to === 'out' ? order.filter((one) => one !== annexId) : moved(order, annexId, to),
		)
		return { paperId }
	},
	audit: (input) => ({ kind: 'paper', ids: [input.annexId] }),
})
