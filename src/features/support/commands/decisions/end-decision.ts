import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkEnding } from '../../rules/decisions/carrying-out.ts'
import { endReasons } from '../../rules/decisions/decision.ts'
import { changeDecision } from '../../store/decisions.ts'
import { decisionInWork } from './decision-in-work.ts'

/**
 * From that day nothing is left to carry out. Refusals: decision-ended, before-decided, decision-refused, home-runs-by-decision,
 * and those of `checkEnding`.
 */
export const endDecision = command({
	name: 'endDecision',
	input: z.object({
		decisionId: id(),
		onDay: day(),
		because: z.enum(endReasons, { error: 'choose-one' }),
	}),
	may: mayWorkWithSupport,
	run: async (act, { decisionId, onDay, because }) => {
		notInFuture(act, { onDay })
		const decision = await decisionInWork(act, decisionId)
		if (decision === null) return missing
		const { outcome, decidedOn, endedOn, personId } = decision
		if (outcome === 'refused') return refuse({ because: 'decision-refused' })
		if (endedOn !== null) return refuse({ because: 'decision-ended' })
		if (onDay < decidedOn) return refuse({ because: 'before-decided', from: decidedOn })
		const refusal = checkEnding(decision, onDay)
		if (refusal !== null) return refusal
		await changeDecision(act.db, decisionId, { endedOn: onDay, endedBecause: because })
		return { decisionId, personId }
	},
	audit: ({ decisionId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [decisionId] : [decisionId, value.personId],
	}),
	constraints: { home_runs_by_decision: 'home-runs-by-decision' },
})
