import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { changeConsultation } from '../../../store/consultations.ts'
import { consultationToSettle, isConsultation } from './consultation-in-work.ts'

/** The agreement has been looked at again; another day may be set. Refusal: not-held-yet. */
export const checkAgreement = command({
	name: 'checkAgreement',
	input: z
		.object({ consultationId: id(), checkedOn: day(), nextCheckOn: day().optional() })
		.refine((given) => given.nextCheckOn === undefined || given.nextCheckOn > given.checkedOn, {
			path: ['nextCheckOn'],
			error: 'ends-before-it-begins',
		}),
	may: mayHandleCases,
	run: async (act, { consultationId, checkedOn, nextCheckOn }) => {
		notInFuture(act, { checkedOn })
		const found = await consultationToSettle(act, consultationId)
		if (!isConsultation(found)) return found
		if (found.heldOn === null) return refuse({ because: 'not-held-yet' })
		const change = nextCheckOn === undefined ? { checkedOn } : { checkedOn: null, nextCheckOn }
		await changeConsultation(act.db, consultationId, change)
		return { caseId: found.caseId }
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: value === null ? [consultationId] : [consultationId, value.caseId],
	}),
})
