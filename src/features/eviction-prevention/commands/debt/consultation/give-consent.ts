import * as z from 'zod'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { consentThings, outsideRoles } from '../../../rules/debt/consultation-plan.ts'
import { insertConsents } from '../../../store/consultations.ts'
import { consultationInWork, isConsultation } from './consultation-in-work.ts'

/** What the tenant lets somebody outside hear, thing by thing, until when (OSL 12:2). */
export const giveConsent = command({
	name: 'giveConsent',
	input: z
		.object({
			consultationId: id(),
			role: z.enum(outsideRoles, { error: 'choose-one' }),
			things: z.array(z.enum(consentThings)).min(1, 'required'),
			givenOn: day(),
			untilOn: day().optional(),
		})
		.refine((given) => given.untilOn === undefined || given.untilOn >= given.givenOn, {
			path: ['untilOn'],
			error: 'ends-before-it-begins',
		}),
	may: mayHandleCases,
	run: async (act, { consultationId, role, things, givenOn, untilOn = null }) => {
		notInFuture(act, { givenOn })
		const found = await consultationInWork(act, consultationId)
		if (!isConsultation(found)) return found
		const consents = [...new Set(things)].map((thing) => ({ thing, role, givenOn, untilOn }))
		await insertConsents(act.db, act.actor.municipalityId, consultationId, consents)
		return { caseId: found.caseId }
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: value === null ? [consultationId] : [consultationId, value.caseId],
	}),
	constraints: { one_standing_consent: 'consent-stands-already' },
})
