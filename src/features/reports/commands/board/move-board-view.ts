import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayReadReports } from '../../access.ts'
import { holdBoard, listBoards, saveOrder } from '../../store/boards.ts'

/** One step up or down among one's own boards, or among those that are shared. */
export const moveBoardView = command({
	name: 'moveBoardView',
	input: z.object({ viewId: id(), way: z.enum(['up', 'down']) }),
	may: mayReadReports,
	run: async ({ db, actor }, { viewId, way }) => {
		const held = await holdBoard(db, viewId)
		if (held === null) return missing
		const among = (await listBoards(db)).filter(({ shared, ownerId }) =>
			held.shared ? shared : !shared && ownerId === actor.actorId,
		)
		const ids = among.map((one) => one.id)
		const at = ids.indexOf(viewId)
		const to = way === 'up' ? at - 1 : at + 1
		const other = ids[to]
		if (other === undefined) return { viewId }
		await saveOrder(db, ids.toSpliced(at, 1, other).toSpliced(to, 1, viewId))
		return { viewId }
	},
	audit: (input) => ({ kind: 'board', ids: [input.viewId] }),
})
