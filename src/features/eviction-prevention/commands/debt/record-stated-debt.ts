import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { amount, day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { dateSources } from '../../rules/case.ts'
import { changeCase } from '../../store/cases.ts'
import { insertDebtEntry, listDebtEntries } from '../../store/debt.ts'
import { caseWithDebt } from './case-with-debt.ts'

/** What somebody says is owed on a day. The latest word is the case's debt; the earlier ones stay, with who said them. */
export const recordStatedDebt = command({
	name: 'recordStatedDebt',
	input: z.object({
		caseId: id(),
		onDay: day(),
		amount: amount().refine((ore) => ore >= 0, 'amount-not-positive'),
		source: z.enum(dateSources, { error: 'choose-one' }),
		note: optionalText(500),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, onDay, amount, source, note }) => {
		notInFuture(act, { onDay })
		const found = await caseWithDebt(act, caseId)
		if (found === missing) return missing
		const { municipalityId, actorId } = act.actor
		const entryId = await insertDebtEntry(act.db, municipalityId, {
			...{ caseId, kind: 'stated', onDay, amountOre: amount, source, note, recordedBy: actorId },
		})
		const later = (await listDebtEntries(act.db, [caseId])).some(
			(one) => one.kind === 'stated' && one.takenBackOn === null && one.onDay > onDay,
		)
		if (!later) await changeCase(act.db, caseId, { debtOre: amount })
		return { entryId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
