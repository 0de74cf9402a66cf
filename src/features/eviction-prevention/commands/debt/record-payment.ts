import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { amount, day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { dateSources } from '../../rules/case.ts'
import { payers } from '../../rules/debt/codes.ts'
import { insertDebtEntry } from '../../store/debt.ts'
import { caseWithDebt } from './case-with-debt.ts'

/**
 * What was paid on a day, by whom, and who says so. It fills the running plan's earliest instalments. It is no day in
 * law: that the whole was paid in time is written as the case's own date (JB 12:44).
 */
export const recordPayment = command({
	name: 'recordPayment',
	input: z.object({
		caseId: id(),
		onDay: day(),
		amount: amount().refine((ore) => ore > 0, 'amount-not-positive'),
		paidBy: z.enum(payers, { error: 'choose-one' }),
		source: z.enum(dateSources, { error: 'choose-one' }),
		note: optionalText(500),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, onDay, amount, paidBy, source, note }) => {
		notInFuture(act, { onDay })
		if ((await caseWithDebt(act, caseId)) === missing) return missing
		const { municipalityId, actorId } = act.actor
		const entryId = await insertDebtEntry(act.db, municipalityId, {
			...{ caseId, kind: 'paid', onDay, amountOre: amount, paidBy, source, note, recordedBy: actorId },
		})
		return { entryId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
