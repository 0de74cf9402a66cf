import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayReadReports } from '../../access.ts'
import { listBoards, saveStart } from '../../store/boards.ts'

/** The board that one begins with; none is the house's own choice. */
export const beginWithBoard = command({
	name: 'beginWithBoard',
	input: z.object({ viewId: id().optional() }),
	may: mayReadReports,
	run: async ({ db, actor }, { viewId }) => {
		if (viewId !== undefined && !(await listBoards(db)).some((one) => one.id === viewId)) return missing
		await saveStart(db, { municipalityId: actor.municipalityId, staffId: actor.actorId }, viewId ?? null)
		return { viewId: viewId ?? null }
	},
	audit: (input) => ({ kind: 'board', ids: input.viewId === undefined ? [] : [input.viewId] }),
})
