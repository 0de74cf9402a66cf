import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { keptAnswers } from '../../rules/coordinated/codes.ts'
import { answerMeasure } from '../../store/coordinated.ts'
import { isCoordinated, runningCoordinated } from './coordinated-in-work.ts'

/** Whether a promise was kept, as the person sees it, in own words. Refusals: plan-ended, consent-withdrawn, not-held-yet. */
export const tellWhetherKept = command({
	name: 'tellWhetherKept',
	input: z.object({
		coordinatedPlanId: id(),
		coordinatedMeasureId: id(),
		kept: z.enum(keptAnswers, { error: 'choose-one' }),
		ownWords: optionalText(1000),
	}),
	may: mayWorkWithSupport,
	run: async (act, { coordinatedPlanId, coordinatedMeasureId, kept, ownWords }) => {
		const plan = await runningCoordinated(act, coordinatedPlanId)
		if (!isCoordinated(plan)) return plan
		const which = { planId: coordinatedPlanId, measureId: coordinatedMeasureId }
		const told = { kept, keptOn: act.today, ownWords }
		return (await answerMeasure(act.db, which, told)) ? { personId: plan.personId } : missing
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.personId],
	}),
})
