import * as z from 'zod'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { id } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { answerPromiseRow } from '../../../store/consultations.ts'
import { consultationToSettle, isConsultation } from './consultation-in-work.ts'

/** Whether what was promised at a consultation was kept. */
export const answerPromise = command({
	name: 'answerPromise',
	input: z.object({
		consultationId: id(),
		promiseId: id(),
		kept: z.enum(['yes', 'no'], { error: 'choose-one' }),
	}),
	may: mayHandleCases,
	run: async (act, { consultationId, promiseId, kept }) => {
		const found = await consultationToSettle(act, consultationId)
		if (!isConsultation(found)) return found
		const answer = { kept, answeredOn: act.today }
		if (!(await answerPromiseRow(act.db, consultationId, promiseId, answer))) return missing
		return { caseId: found.caseId }
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: value === null ? [consultationId] : [consultationId, value.caseId],
	}),
})
