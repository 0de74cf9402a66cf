import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkInterrupt } from '../../rules/decisions/carrying-out.ts'
import { delayReasons } from '../../rules/decisions/decision.ts'
import { insertInterruption } from '../../store/decisions.ts'
import { decisionInWork } from './decision-in-work.ts'

/**
 * What was granted and begun is no longer given from that day. Refusals: decision-ended, not-carried-out,
 * already-interrupted, before-carried-out, days-interrupted-before.
 */
export const interruptDecision = command({
	name: 'interruptDecision',
	input: z.object({
		decisionId: id(),
		onDay: day(),
		delayReason: z.enum(delayReasons, { error: 'choose-one' }).optional(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { decisionId, onDay, delayReason = null }) => {
		notInFuture(act, { onDay })
		const decision = await decisionInWork(act, decisionId)
		if (decision === null) return missing
		const refusal = checkInterrupt(decision, onDay)
		if (refusal !== null) return refusal
		const { municipalityId, actorId } = act.actor
		const { committeeId, personId } = decision
		await insertInterruption(act.db, {
			...{ municipalityId, committeeId, personId, decisionId },
			...{ fromDay: onDay, delayReason, recordedBy: actorId },
		})
		return { decisionId, personId }
	},
	audit: ({ decisionId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [decisionId] : [decisionId, value.personId],
	}),
	constraints: { one_interruption_at_a_time: 'already-interrupted' },
})
