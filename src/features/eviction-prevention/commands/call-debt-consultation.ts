import * as z from 'zod'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { clockTime, day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { type ConsultationRole, consultationRoles } from '../rules/consultation-codes.ts'
import { checkConsent } from '../rules/consultations.ts'
import { isOutside, usualPoints } from '../rules/debt/consultation-plan.ts'
import { insertConsents, insertPoints } from '../store/consultations.ts'
import { findOpenConsultation, insertConsultation } from '../store/measures.ts'
import { caseInWork, isCase } from './case-in-work.ts'

// Whoever consents to a meeting about the debt consents to speaking of the debt and how it is paid: nothing more.
const firstThings = ['rent-debt', 'payment-plan'] as const

function firstConsents(roles: readonly ConsultationRole[], givenOn: PlainDate) {
	return roles
		.filter(isOutside)
		.flatMap((role) => firstThings.map((thing) => ({ thing, role, givenOn, untilOn: null })))
}

/** Calls to a meeting about the rent debt; with anyone from outside only by the tenant's consent (OSL 12:2). */
export const callDebtConsultation = command({
	name: 'callDebtConsultation',
	input: z.object({
		caseId: id(),
		plannedFor: day(),
		startsAt: clockTime(),
		place: optionalText(200),
		parties: z.array(z.enum(consultationRoles)).min(1, 'required'),
		consentOn: day().optional(),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, plannedFor, startsAt, place, parties, consentOn = null }) => {
		notInFuture(act, { consentOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const refusal = checkConsent(parties, consentOn, act.today)
		if (refusal !== null) return refusal
		const open = await findOpenConsultation(act.db, caseId)
		if (open !== undefined) return refuse({ because: 'consultation-already-called', day: open.plannedFor })
		const { municipalityId, actorId } = act.actor
		const called = { caseId, calledOn: act.today, calledBy: actorId, plannedFor, startsAt, place, consentOn }
		const roles = [...new Set(parties)]
		const consultationId = await insertConsultation(act.db, municipalityId, called, roles)
		await insertPoints(act.db, municipalityId, consultationId, usualPoints(found.children))
		const consents = consentOn === null ? [] : firstConsents(roles, consentOn)
		await insertConsents(act.db, municipalityId, consultationId, consents)
		return { consultationId }
	},
	audit: ({ caseId }) => ({ kind: 'debt-consultation', ids: [caseId] }),
})
