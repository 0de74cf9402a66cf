import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { defaultCaseSettings } from '../../rules/case.ts'
import { planEndings } from '../../rules/debt/codes.ts'
import { watchedPlan } from '../../rules/debt/watched-plan.ts'
import { endPlan, listDebtEntries, listInstalments } from '../../store/debt.ts'
import { listPaymentPlans } from '../../store/measures.ts'
import { caseWithDebt } from './case-with-debt.ts'

/** A plan that holds no more, or that is paid to the end. Refusals: no-plan-running, plan-not-paid. */
export const endPaymentPlan = command({
	name: 'endPaymentPlan',
	input: z.object({
		caseId: id(),
		endedOn: day(),
		endedBecause: z.enum(planEndings, { error: 'choose-one' }),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, endedOn, endedBecause }) => {
		notInFuture(act, { endedOn })
		if ((await caseWithDebt(act, caseId)) === missing) return missing
		const plan = (await listPaymentPlans(act.db, [caseId])).find((one) => one.endedOn === null)
		if (plan === undefined) return refuse({ because: 'no-plan-running' })
		const [instalments, entries] = [
			await listInstalments(act.db, [caseId]),
			await listDebtEntries(act.db, [caseId]),
		]
		const { leftOre } = watchedPlan(plan, { instalments, entries }, act.today, defaultCaseSettings)
		if (endedBecause === 'kept' && leftOre > 0) return refuse({ because: 'plan-not-paid', left: leftOre })
		await endPlan(act.db, plan.id, { endedOn, endedBecause })
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'payment-plan', ids: [caseId] }),
})
