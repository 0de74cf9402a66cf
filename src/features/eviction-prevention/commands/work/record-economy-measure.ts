import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { amount, day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { economyKinds, supportCovers } from '../../rules/work/economy.ts'
import { putCaseDate } from '../../store/case-facts.ts'
import { insertEconomyMeasure } from '../../store/work-tasks.ts'
import { caseInWork, isCase } from '../case-in-work.ts'

/** Budget and debt advice is offered (SoL 13:2), or income support applied for (SoL 12:1). Refusal: case-closed. */
export const recordEconomyMeasure = command({
	name: 'recordEconomyMeasure',
	input: z.object({
		caseId: id(),
		kind: z.enum(economyKinds, { error: 'choose-one' }),
		beganOn: day(),
		covers: z.enum(supportCovers, { error: 'choose-one' }).optional(),
		amount: amount().optional(),
		note: optionalText(1000),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, kind, beganOn, covers, amount, note }) => {
		notInFuture(act, { beganOn })
		const isSupport = kind === 'income-support'
		if (isSupport && covers === undefined) throw new BadInput([{ path: 'covers', problem: 'choose-one' }])
		if (amount !== undefined && amount <= 0) {
			throw new BadInput([{ path: 'amount', problem: 'amount-not-positive' }])
		}
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		await insertEconomyMeasure(act.db, municipalityId, {
			...{ caseId, kind, beganOn, note, recordedBy: actorId },
			covers: isSupport ? (covers ?? null) : null,
			amountOre: isSupport ? (amount ?? null) : null,
		})
		if (!isSupport && found.dates['debt-advice-offered'] === undefined) {
			const offered = { kind: 'debt-advice-offered', onDay: beganOn, source: 'own' } as const
			await putCaseDate(act.db, municipalityId, { caseId, ...offered, recordedBy: actorId })
		}
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
