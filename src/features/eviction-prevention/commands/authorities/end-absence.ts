import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { deleteAbsence } from '../../store/absence.ts'

/** Back at work, or written by mistake. */
export const endAbsence = command({
	name: 'endAbsence',
	input: z.object({ absenceId: id() }),
	may: mayHandleCases,
	run: async (act, { absenceId }) => ((await deleteAbsence(act.db, absenceId)) ? { absenceId } : missing),
	audit: ({ absenceId }) => ({ kind: 'staff', ids: [absenceId] }),
})
