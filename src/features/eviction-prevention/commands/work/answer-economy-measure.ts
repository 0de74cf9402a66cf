import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { amount, day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { type EconomyResult, everyEconomyResult, isResultOf } from '../../rules/work/economy.ts'
import { answerEconomyRow, findEconomyMeasure } from '../../store/work-tasks.ts'

/** How the offer of advice was answered, or the application decided. Refusal: measure-already-answered. */
export const answerEconomyMeasure = command({
	name: 'answerEconomyMeasure',
	input: z.object({
		measureId: id(),
		result: z.enum(everyEconomyResult as [EconomyResult], { error: 'choose-one' }),
		resultOn: day(),
		amount: amount().optional(),
	}),
	may: mayHandleCases,
	run: async (act, { measureId, result, resultOn, amount }) => {
		notInFuture(act, { resultOn })
		const measure = await findEconomyMeasure(act.db, measureId)
		if (measure === undefined) return missing
		if (measure.result !== null) return refuse({ because: 'measure-already-answered' })
		if (!isResultOf(measure.kind, result)) throw new BadInput([{ path: 'result', problem: 'choose-one' }])
		if (resultOn < measure.beganOn) {
			throw new BadInput([{ path: 'resultOn', problem: 'before-it-was-given' }])
		}
		const granted = measure.kind === 'income-support' && result !== 'refused' && amount !== undefined
		await answerEconomyRow(act.db, measureId, {
			...{ result, resultOn },
			...(granted && amount > 0 ? { amountOre: amount } : {}),
		})
		return { caseId: measure.caseId }
	},
	audit: ({ measureId }, value) => ({
		kind: 'economy-measure',
		ids: value === null ? [measureId] : [measureId, value.caseId],
	}),
})
