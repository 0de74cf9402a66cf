import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { consultationRoles } from '../rules/consultation-codes.ts'
import { checkConsent } from '../rules/consultations.ts'
import { findOpenConsultation, insertConsultation } from '../store/measures.ts'
import { caseInWork, isCase } from './case-in-work.ts'

/** Calls to a meeting about the rent debt; with anyone from outside only by the tenant's consent (OSL 12:2). */
export const callDebtConsultation = command({
	name: 'callDebtConsultation',
	input: z.object({
		caseId: id(),
		plannedFor: day(),
		parties: z.array(z.enum(consultationRoles)).min(1, 'required'),
		consentOn: day().optional(),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, plannedFor, parties, consentOn = null }) => {
		notInFuture(act, { consentOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const refusal = checkConsent(parties, consentOn, act.today)
		if (refusal !== null) return refusal
		const open = await findOpenConsultation(act.db, caseId)
		if (open !== undefined) return refuse({ because: 'consultation-already-called', day: open.plannedFor })
		const { municipalityId, actorId } = act.actor
		const called = { caseId, calledOn: act.today, calledBy: actorId, plannedFor, consentOn }
		const consultationId = await insertConsultation(act.db, municipalityId, called, [...new Set(parties)])
		return { consultationId }
	},
	audit: ({ caseId }) => ({ kind: 'debt-consultation', ids: [caseId] }),
})
