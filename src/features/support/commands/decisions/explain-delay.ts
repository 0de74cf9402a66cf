import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { delayReasons } from '../../rules/decisions/decision.ts'
import { delaysOf } from '../../rules/decisions/three-months.ts'
import { changeDecision, explainInterruption } from '../../store/decisions.ts'
import { optionalDay } from '../fields.ts'
import { decisionInWork } from './decision-in-work.ts'

/**
 * Why what was granted is not given yet, or was given late: told to the authorities with the decision. Each delay has its
 * own reason; without a day the latest. Refusal: nothing-waited-for.
 */
export const explainDelay = command({
	name: 'explainDelay',
	input: z.object({
		decisionId: id(),
		since: optionalDay(),
		delayReason: z.enum(delayReasons, { error: 'choose-one' }),
	}),
	may: mayWorkWithSupport,
	run: async (act, { decisionId, since, delayReason }) => {
		const decision = await decisionInWork(act, decisionId)
		if (decision === null) return missing
		const delay = delaysOf(decision, act.today).findLast((wait) => since === null || wait.since === since)
		if (delay === undefined) return refuse({ because: 'nothing-waited-for' })
		if (delay.is === 'not-carried-out') await changeDecision(act.db, decisionId, { delayReason })
		else await explainInterruption(act.db, decisionId, { fromDay: delay.since, delayReason })
		return { decisionId, personId: decision.personId }
	},
	audit: ({ decisionId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [decisionId] : [decisionId, value.personId],
	}),
})
