import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { command } from '../../../../../platform/command.ts'
import { amount, day, id, text } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { consultationRoles } from '../../../rules/consultation-codes.ts'
import { insertPromise } from '../../../store/consultations.ts'
import { consultationInWork, isConsultation } from './consultation-in-work.ts'

/** Who pays or does what by when. Refusals: not-held-yet, minutes-closed. */
export const addPromise = command({
	name: 'addPromise',
	input: z.object({
		consultationId: id(),
		role: z.enum(consultationRoles, { error: 'choose-one' }),
		what: text(500),
		amount: amount()
			.refine((ore) => ore > 0, 'amount-not-positive')
			.optional(),
		byDay: day(),
	}),
	may: mayHandleCases,
	run: async (act, { consultationId, role, what, amount = null, byDay }) => {
		const found = await consultationInWork(act, consultationId)
		if (!isConsultation(found)) return found
		if (found.heldOn === null) return refuse({ because: 'not-held-yet' })
		const promise = { consultationId, role, what, amountOre: amount, byDay }
		await insertPromise(act.db, act.actor.municipalityId, promise)
		return { caseId: found.caseId }
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: value === null ? [consultationId] : [consultationId, value.caseId],
	}),
})
