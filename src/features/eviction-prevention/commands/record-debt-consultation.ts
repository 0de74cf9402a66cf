import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { consultationResults, consultationRoles } from '../rules/consultation-codes.ts'
import { mayBeInvited } from '../rules/debt/consultation-plan.ts'
import { changeConsultation, listConsents, setAttended } from '../store/consultations.ts'
import { answerConsultation, findOpenConsultation } from '../store/measures.ts'
import { caseInWork, isCase } from './case-in-work.ts'

/**
 * What came of the consultation that was called. An agreement is written down in words. Nobody from outside takes part or
 * undertakes anything without a consent that held on the day. Refusals: no-consultation-called, consent-missing.
 */
export const recordDebtConsultation = command({
	name: 'recordDebtConsultation',
	input: z
		.object({
			caseId: id(),
			heldOn: day(),
			result: z.enum(consultationResults, { error: 'choose-one' }),
			agreement: optionalText(4000),
			landlordUndertakes: optionalText(2000),
			nextCheckOn: day().optional(),
			landlordWaitsUntil: day().optional(),
			attended: z.array(z.enum(consultationRoles)).default([]),
		})
		.refine((given) => given.result !== 'agreed' || given.agreement !== null, {
			path: ['agreement'],
			error: 'required',
		}),
	may: mayHandleCases,
	run: async (act, { caseId, nextCheckOn = null, landlordWaitsUntil = null, attended, ...answer }) => {
		notInFuture(act, { heldOn: answer.heldOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const open = await findOpenConsultation(act.db, caseId)
		if (open === undefined) return refuse({ because: 'no-consultation-called' })
		const undertakes = answer.landlordUndertakes !== null || landlordWaitsUntil !== null
		const present = undertakes ? [...attended, 'landlord' as const] : attended
		const consents = await listConsents(act.db, open.id)
		if (present.some((role) => !mayBeInvited(role, consents, answer.heldOn))) {
			return refuse({ because: 'consent-missing' })
		}
		await answerConsultation(act.db, open.id, { ...answer, nextCheckOn })
		await changeConsultation(act.db, open.id, { landlordWaitsUntil })
		await setAttended(act.db, open.id, attended)
		return { consultationId: open.id }
	},
	audit: ({ caseId }) => ({ kind: 'debt-consultation', ids: [caseId] }),
})
