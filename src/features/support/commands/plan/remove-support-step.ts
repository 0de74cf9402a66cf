import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { deleteStep } from '../../store/plans.ts'
import { isPart, stepIn } from './goal-in-work.ts'

/** Takes a step out of a draft. Refusal: plan-agreed. */
export const removeSupportStep = command({
	name: 'removeSupportStep',
	input: z.object({ supportStepId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { supportStepId }) => {
		const step = await stepIn(act, 'draft', supportStepId)
		if (!isPart(step)) return step
		await deleteStep(act.db, supportStepId)
		return { personId: step.personId }
	},
	audit: ({ supportStepId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportStepId] : [supportStepId, value.personId],
	}),
})
