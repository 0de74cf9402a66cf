import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { reminders } from '../../rules/debt/codes.ts'
import { findRunningPlan, listInstalments, setReminded } from '../../store/debt.ts'
import { caseWithDebt } from './case-with-debt.ts'

/** Somebody has been reminded of an instalment: before its day, or after it. */
export const remindOfInstalment = command({
	name: 'remindOfInstalment',
	input: z.object({
		caseId: id(),
		number: z.coerce.number().int('not-a-number').positive('not-a-number'),
		remindedOn: day(),
		remindedHow: z.enum(reminders, { error: 'choose-one' }),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, number, remindedOn, remindedHow }) => {
		notInFuture(act, { remindedOn })
		if ((await caseWithDebt(act, caseId)) === missing) return missing
		const planId = (await findRunningPlan(act.db, caseId))?.id
		const instalments = await listInstalments(act.db, [caseId])
		const found = instalments.find((one) => one.planId === planId && one.number === number)
		if (found === undefined) return refuse({ because: 'no-plan-running' })
		await setReminded(act.db, found.id, { remindedOn, remindedHow, remindedBy: act.actor.actorId })
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'payment-plan', ids: [caseId] }),
})
