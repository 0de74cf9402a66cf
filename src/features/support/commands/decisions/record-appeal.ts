import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { appealOutcomes } from '../../rules/decisions/decision.ts'
import { changeDecision } from '../../store/decisions.ts'
import { optionalDay } from '../fields.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { decisionInWork } from './decision-in-work.ts'

/**
 * When somebody was told of the decision, appealed against it, and what came of that. What is left out stays as it was,
 * unless the form showed it. Refusals: before-decided, changed-meanwhile.
 */
export const recordAppeal = command({
	name: 'recordAppeal',
	input: z.object({
		decisionId: id(),
		notifiedOn: optionalDay(),
		appealedOn: optionalDay(),
		appealOutcome: z.enum(appealOutcomes, { error: 'choose-one' }).optional(),
		seenAt: seenAt(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { decisionId, seenAt: seen, ...given }) => {
		const decision = await decisionInWork(act, decisionId)
		if (decision === null) return missing
		const refusal = changedMeanwhile(seen, decision.recordedAt)
		if (refusal !== null) return refusal
		const { decidedOn, personId } = decision
		const before = seen === undefined ? decision : { notifiedOn: null, appealedOn: null, appealOutcome: null }
		const notifiedOn = given.notifiedOn ?? before.notifiedOn
		const appealedOn = given.appealedOn ?? before.appealedOn
		const appealOutcome = given.appealOutcome ?? before.appealOutcome
		notInFuture(act, { notifiedOn, appealedOn })
		if (appealOutcome !== null && appealedOn === null) {
			throw new BadInput([{ path: 'appealedOn', problem: 'required' }])
		}
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
