import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { changeEdition, findEdition } from '../../store/editions.ts'

/** Ends the work on an edition, or sets aside one that was prepared; nothing of it goes out. Refusals: edition-is-out. */
export const cancelEdition = command({
	name: 'cancelEdition',
	input: z.object({ editionId: id() }),
	may: mayKeepReports,
	run: async ({ db }, { editionId }) => {
		if ((await findEdition(db, editionId)) === null) return missing
		const inside = ['waiting', 'running', 'prepared', 'unsafe', 'failed'] as const
		const done = await changeEdition(db, editionId, inside, { state: 'cancelled' })
		return done ? { editionId } : refuse({ because: 'edition-is-out' })
	},
	audit: (input) => ({ kind: 'edition', ids: [input.editionId] }),
})
