import * as z from 'zod'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { id } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { withdrawConsentRow } from '../../../store/consultations.ts'
import { consultationToSettle, isConsultation } from './consultation-in-work.ts'

/** The tenant has taken a consent back: from today on nothing more is told. */
export const withdrawConsent = command({
	name: 'withdrawConsent',
	input: z.object({ consultationId: id(), consentId: id() }),
	may: mayHandleCases,
	run: async (act, { consultationId, consentId }) => {
		const found = await consultationToSettle(act, consultationId)
		if (!isConsultation(found)) return found
		const consent = { id: consentId, withdrawnOn: act.today }
		if (!(await withdrawConsentRow(act.db, consultationId, consent))) return missing
		return { caseId: found.caseId }
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: value === null ? [consultationId] : [consultationId, value.caseId],
	}),
})
