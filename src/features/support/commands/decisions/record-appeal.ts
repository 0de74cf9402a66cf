import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { appealOutcomes } from '../../rules/decisions/decision.ts'
import { changeDecision } from '../../store/decisions.ts'
import { optionalDay } from '../fields.ts'
import { decisionInWork } from './decision-in-work.ts'

/** When somebody was told of the decision, appealed against it, and what came of that. Refusal: before-decided. */
export const recordAppeal = command({
	name: 'recordAppeal',
	input: z
		.object({
			decisionId: id(),
			notifiedOn: optionalDay(),
			appealedOn: optionalDay(),
			appealOutcome: z.enum(appealOutcomes, { error: 'choose-one' }).optional(),
		})
		.superRefine(({ appealedOn, appealOutcome }, context) => {
			if (appealOutcome !== undefined && appealedOn === null) {
				context.addIssue({ code: 'custom', path: ['appealedOn'], message: 'required' })
			}
		}),
	may: mayWorkWithSupport,
	run: async (act, { decisionId, notifiedOn, appealedOn, appealOutcome = null }) => {
		notInFuture(act, { notifiedOn, appealedOn })
		const decision = await decisionInWork(act, decisionId)
		if (decision === null) return missing
		const { decidedOn, personId } = decision
		if ([notifiedOn, appealedOn].some((day) => day !== null && day < decidedOn)) {
			return refuse({ because: 'before-decided', from: decidedOn })
		}
		await changeDecision(act.db, decisionId, { notifiedOn, appealedOn, appealOutcome })
		return { decisionId, personId }
	},
	audit: ({ decisionId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [decisionId] : [decisionId, value.personId],
	}),
})
