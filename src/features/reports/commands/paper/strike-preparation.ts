import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { deletePreparation } from '../../store/papers.ts'

/** Takes a step of the preparation out of the paper again. */
export const strikePreparation = command({
	name: 'strikePreparation',
	input: z.object({ preparationId: id() }),
	may: mayKeepReports,
	run: async ({ db }, { preparationId }) =>
		(await deletePreparation(db, preparationId)) ? { preparationId } : missing,
	audit: (input) => ({ kind: 'paper', ids: [input.preparationId] }),
})
