import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayReadReports } from '../../access.ts'
import { boardMark } from '../../queries/board/board-mark.ts'
import { deleteBoard, holdBoard } from '../../store/boards.ts'

/** Whoever began with it begins with the house's own choice again. Refused: changed-meanwhile. */
export const removeBoardView = command({
	name: 'removeBoardView',
	input: z.object({ viewId: id(), seenAt: z.string().optional() }),
	may: mayReadReports,
	run: async ({ db }, { viewId, seenAt }) => {
		const board = await holdBoard(db, viewId)
		if (board === null) return missing
		if (seenAt !== undefined && seenAt !== boardMark(board)) return refuse({ because: 'changed-meanwhile' })
		return (await deleteBoard(db, viewId)) ? { viewId } : missing
	},
	audit: (input) => ({ kind: 'board', ids: [input.viewId] }),
})
