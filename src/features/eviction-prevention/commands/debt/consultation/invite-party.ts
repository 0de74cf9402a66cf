import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { consultationRoles } from '../../../rules/consultation-codes.ts'
import { invitations, mayBeInvited } from '../../../rules/debt/consultation-plan.ts'
import { listConsents, putParty } from '../../../store/consultations.ts'
import { consultationInWork, isConsultation } from './consultation-in-work.ts'

/** Who comes for a party, when they were invited and how. Refusal: consent-missing, for anybody outside the board. */
export const inviteParty = command({
	name: 'inviteParty',
	input: z.object({
		consultationId: id(),
		role: z.enum(consultationRoles, { error: 'choose-one' }),
		name: optionalText(200),
		invitedOn: day(),
		invitedHow: z.enum(invitations, { error: 'choose-one' }),
	}),
	may: mayHandleCases,
	run: async (act, { consultationId, role, name, invitedOn, invitedHow }) => {
		notInFuture(act, { invitedOn })
		const found = await consultationInWork(act, consultationId)
		if (!isConsultation(found)) return found
		if (!mayBeInvited(role, await listConsents(act.db, consultationId), invitedOn)) {
			return refuse({ because: 'consent-missing' })
		}
		const party = { consultationId, role }
		await putParty(act.db, act.actor.municipalityId, party, { name, invitedOn, invitedHow })
		return { caseId: found.caseId }
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: value === null ? [consultationId] : [consultationId, value.caseId],
	}),
})
