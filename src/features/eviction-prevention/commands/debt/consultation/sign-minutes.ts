import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { consultationRoles } from '../../../rules/consultation-codes.ts'
import { setSigned } from '../../../store/consultations.ts'
import { consultationToSettle, isConsultation } from './consultation-in-work.ts'

/** A party has signed the minutes, on paper or by its own means. Refusal: minutes-open. */
export const signMinutes = command({
	name: 'signMinutes',
	input: z.object({
		consultationId: id(),
		role: z.enum(consultationRoles, { error: 'choose-one' }),
		signedOn: day(),
	}),
	may: mayHandleCases,
	run: async (act, { consultationId, role, signedOn }) => {
		notInFuture(act, { signedOn })
		const found = await consultationToSettle(act, consultationId)
		if (!isConsultation(found)) return found
		if (found.minutesClosedOn === null) return refuse({ because: 'minutes-open' })
		if (!(await setSigned(act.db, consultationId, role, signedOn))) return missing
		return { caseId: found.caseId }
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: value === null ? [consultationId] : [consultationId, value.caseId],
	}),
})
