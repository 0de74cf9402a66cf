import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { amount, day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { rhythms } from '../rules/debt/codes.ts'
import { instalmentsOf } from '../rules/debt/instalments.ts'
import { endPlan, findRunningPlan, insertInstalments } from '../store/debt.ts'
import { insertPaymentPlan } from '../store/measures.ts'
import { caseInWork, isCase } from './case-in-work.ts'

const positiveAmount = () => amount().refine((ore) => ore > 0, 'amount-not-positive')

/**
 * What the tenant pays and when, as the landlord has agreed to: instalment by instalment, to be watched. It takes the
 * place of a plan that runs, and stops no clock by itself: the landlord's withdrawal does.
 */
export const agreePaymentPlan = command({
	name: 'agreePaymentPlan',
	input: z
		.object({
			caseId: id(),
			agreedOn: day(),
			total: positiveAmount(),
			instalment: positiveAmount(),
			firstDueOn: day(),
			every: z.enum(rhythms, { error: 'choose-one' }).default('month'),
			note: optionalText(2000),
		})
		.refine((plan) => plan.instalment <= plan.total, { path: ['instalment'], error: 'more-than-the-total' })
		.refine((plan) => plan.firstDueOn >= plan.agreedOn, {
			path: ['firstDueOn'],
			error: 'before-it-was-agreed',
		}),
	may: mayHandleCases,
	run: async (act, { caseId, agreedOn, total, instalment, firstDueOn, every, note }) => {
		notInFuture(act, { agreedOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const instalments = instalmentsOf({ total, instalment, firstDueOn, every })
		if (isRefused(instalments)) return instalments
		const running = await findRunningPlan(act.db, caseId)
		if (running !== undefined)
			await endPlan(act.db, running.id, { endedOn: act.today, endedBecause: 'replaced' })
		const { municipalityId, actorId } = act.actor
		const planId = await insertPaymentPlan(act.db, municipalityId, {
			caseId,
			agreedOn,
			totalOre: total,
			instalmentOre: instalment,
			firstDueOn,
			every,
			note,
			agreedBy: actorId,
		})
		await insertInstalments(act.db, municipalityId, { caseId, planId }, instalments)
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'payment-plan', ids: [caseId] }),
})
