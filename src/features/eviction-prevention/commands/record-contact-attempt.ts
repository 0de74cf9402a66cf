import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { contactKinds, contactResults } from '../rules/case.ts'
import { insertContactAttempt, putCaseDate } from '../store/case-facts.ts'
import { caseInWork, isCase } from './case-in-work.ts'

/** Every attempt counts, reached or not; budget and debt advice may be offered in the same call (SoL 13:2). */
export const recordContactAttempt = command({
	name: 'recordContactAttempt',
	input: z.object({
		caseId: id(),
		kind: z.enum(contactKinds, { error: 'choose-one' }),
		result: z.enum(contactResults, { error: 'choose-one' }),
		onDay: day(),
		note: optionalText(2000),
		debtAdviceOffered: z.literal('yes').optional(),
	}),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId, debtAdviceOffered, ...attempt }) => {
		notInFuture(act, { onDay: attempt.onDay })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		await insertContactAttempt(act.db, municipalityId, { caseId, ...attempt, madeBy: actorId })
		if (debtAdviceOffered === 'yes') {
			await putCaseDate(act.db, municipalityId, {
				caseId,
				kind: 'debt-advice-offered',
				onDay: attempt.onDay,
				source: 'own',
				recordedBy: actorId,
			})
		}
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
