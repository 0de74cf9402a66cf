import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { amount, day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { insertPaymentPlan } from '../store/measures.ts'
import { caseInWork, isCase } from './case-in-work.ts'

const positiveAmount = () => amount().refine((ore) => ore > 0, 'amount-not-positive')

/** What the tenant pays and when, as the landlord has agreed to. It stops no clock by itself: the landlord's withdrawal does. */
export const agreePaymentPlan = command({
	name: 'agreePaymentPlan',
	input: z
		.object({
			caseId: id(),
			agreedOn: day(),
			total: positiveAmount(),
			instalment: positiveAmount(),
			firstDueOn: day(),
			note: optionalText(2000),
		})
		.refine((plan) => plan.instalment <= plan.total, { path: ['instalment'], error: 'more-than-the-total' }),
	may: mayHandleCases,
	run: async (act, { caseId, agreedOn, total, instalment, firstDueOn, note }) => {
		notInFuture(act, { agreedOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		await insertPaymentPlan(act.db, municipalityId, {
			caseId,
			agreedOn,
			totalOre: total,
			instalmentOre: instalment,
			firstDueOn,
			note,
			agreedBy: actorId,
		})
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'payment-plan', ids: [caseId] }),
})
