import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { deleteChangeAnswer } from '../../store/treatment.ts'

/** An answer that is not behind the change after all. */
export const unlinkAnswer = command({
	name: 'unlinkAnswer',
	input: z.object({ changeId: id(), answerPartId: id() }),
	may: mayKeepConsultations,
	run: async ({ db }, { changeId, answerPartId }) =>
		(await deleteChangeAnswer(db, changeId, answerPartId)) ? { changeId } : missing,
	audit: ({ changeId, answerPartId }) => ({ kind: 'consultation', ids: [changeId, answerPartId] }),
})
