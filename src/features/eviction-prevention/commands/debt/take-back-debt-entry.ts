import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { changeCase } from '../../store/cases.ts'
import { findDebtEntry, listDebtEntries, takeBackEntry } from '../../store/debt.ts'
import { caseWithDebt } from './case-with-debt.ts'

/** A row of the debt's history that was written by mistake: kept, struck out, and not counted any more. */
export const takeBackDebtEntry = command({
	name: 'takeBackDebtEntry',
	input: z.object({ caseId: id(), entryId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId, entryId }) => {
		if ((await caseWithDebt(act, caseId)) === missing) return missing
		const entry = await findDebtEntry(act.db, entryId)
		if (entry === undefined || entry.caseId !== caseId) return missing
		if (entry.takenBackOn !== null) return refuse({ because: 'already-taken-back' })
		await takeBackEntry(act.db, entryId, act.today)
		const latest = (await listDebtEntries(act.db, [caseId])).findLast(
			(one) => one.kind === 'stated' && one.takenBackOn === null,
		)
		if (entry.kind === 'stated' && latest !== undefined)
			await changeCase(act.db, caseId, { debtOre: latest.amountOre })
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
