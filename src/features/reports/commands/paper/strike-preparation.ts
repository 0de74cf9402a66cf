import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { deletePreparation, findPaperOfPreparation } from '../../store/papers.ts'
import { undecided } from './begun-paper.ts'

/** Takes a step of the preparation out of the paper again. */
export const strikePreparation = command({
	name: 'strikePreparation',
	input: z.object({ preparationId: id() }),
	may: mayKeepReports,
	run: async (act, { preparationId }) => {
		const paperId = await undecided(act, await findPaperOfPreparation(act.db, preparationId))
		if (typeof paperId !== 'string') return paperId
		await deletePreparation(act.db, preparationId)
		return { preparationId }
	},
	audit: (input) => ({ kind: 'paper', ids: [input.preparationId] }),
})
