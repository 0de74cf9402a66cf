import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkCarryOut } from '../../rules/decisions/carrying-out.ts'
import { changeDecision } from '../../store/decisions.ts'
import { decisionInWork } from './decision-in-work.ts'

/** What was granted is given from that day. Refusals: decision-refused, decision-ended, already-carried-out, before-decided. */
export const carryOutDecision = command({
	name: 'carryOutDecision',
	input: z.object({ decisionId: id(), onDay: day() }),
	may: mayWorkWithSupport,
	run: async (act, { decisionId, onDay }) => {
		notInFuture(act, { onDay })
		const decision = await decisionInWork(act, decisionId)
		if (decision === null) return missing
		const refusal = checkCarryOut(decision, onDay)
		if (refusal !== null) return refusal
		await changeDecision(act.db, decisionId, { carriedOutOn: onDay })
		return { decisionId, personId: decision.personId }
	},
	audit: ({ decisionId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [decisionId] : [decisionId, value.personId],
	}),
})
