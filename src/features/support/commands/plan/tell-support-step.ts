import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { stepStates } from '../../rules/plan/codes.ts'
import { tellStep } from '../../store/plans.ts'
import { isPart, stepIn } from './goal-in-work.ts'

/** How far a step has come. One that was not done asks for the support to be reviewed, and for nothing else. Refusal: plan-not-in-force. */
export const tellSupportStep = command({
	name: 'tellSupportStep',
	input: z.object({ supportStepId: id(), state: z.enum(stepStates, { error: 'choose-one' }) }),
	may: mayWorkWithSupport,
	run: async (act, { supportStepId, state }) => {
		const step = await stepIn(act, 'force', supportStepId)
		if (!isPart(step)) return step
		await tellStep(act.db, supportStepId, { state, stateOn: act.today })
		return { personId: step.personId }
	},
	audit: ({ supportStepId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [supportStepId] : [supportStepId, value.personId],
	}),
})
