import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { deleteSecret } from '../../store/treatment.ts'

/** What was marked secret and is not, after all. */
export const liftSecrecy = command({
	name: 'liftSecrecy',
	input: z.object({ answerPartId: id() }),
	may: mayKeepConsultations,
	run: async ({ db }, { answerPartId }) =>
		(await deleteSecret(db, answerPartId)) ? { answerPartId } : missing,
	audit: ({ answerPartId }) => ({ kind: 'consultation', ids: [answerPartId] }),
})
