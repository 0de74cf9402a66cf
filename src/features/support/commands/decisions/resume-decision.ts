import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkResume } from '../../rules/decisions/carrying-out.ts'
import { endInterruption } from '../../store/decisions.ts'
import { decisionInWork } from './decision-in-work.ts'

/** What was interrupted is given again from that day. Refusals: not-interrupted, before-interrupted. */
export const resumeDecision = command({
	name: 'resumeDecision',
	input: z.object({ decisionId: id(), onDay: day() }),
	may: mayWorkWithSupport,
	run: async (act, { decisionId, onDay }) => {
		notInFuture(act, { onDay })
		const decision = await decisionInWork(act, decisionId)
		if (decision === null) return missing
		const refusal = checkResume(decision, onDay)
		if (refusal !== null) return refusal
		await endInterruption(act.db, decisionId, onDay)
		return { decisionId, personId: decision.personId }
	},
	audit: ({ decisionId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [decisionId] : [decisionId, value.personId],
	}),
})
