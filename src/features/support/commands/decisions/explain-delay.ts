import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { delayReasons } from '../../rules/decisions/decision.ts'
import { hasDelay } from '../../rules/decisions/three-months.ts'
import { changeDecision } from '../../store/decisions.ts'
import { decisionInWork } from './decision-in-work.ts'

/** Why what was granted is not given yet, or was given late: told to the authorities with the decision. Refusal: nothing-waited-for. */
export const explainDelay = command({
	name: 'explainDelay',
	input: z.object({ decisionId: id(), delayReason: z.enum(delayReasons, { error: 'choose-one' }) }),
	may: mayWorkWithSupport,
	run: async (act, { decisionId, delayReason }) => {
		const decision = await decisionInWork(act, decisionId)
		if (decision === null) return missing
		if (!hasDelay(decision, act.today)) return refuse({ because: 'nothing-waited-for' })
		await changeDecision(act.db, decisionId, { delayReason })
		return { decisionId, personId: decision.personId }
	},
	audit: ({ decisionId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [decisionId] : [decisionId, value.personId],
	}),
})
