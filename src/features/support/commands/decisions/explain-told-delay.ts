import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayTellOfDecisions } from '../../access.ts'
import { delayReasons } from '../../rules/decisions/decision.ts'
import { quarterRows, withoutReason } from '../../rules/decisions/quarter.ts'
import { explainToldDelay as explain, listFavourable } from '../../store/quarter-reports.ts'
import { quarterFields } from '../fields.ts'

/**
 * The reason that a quarter's report lacks, given by the decision's number: also by whoever may not know whom it is about,
 * so that no wall stops the report and nobody sees that there is one. Refusal: nothing-waited-for.
 */
export const explainToldDelay = command({
	name: 'explainToldDelay',
	input: z.object({
		...quarterFields(),
		decisionId: id(),
		delayReason: z.enum(delayReasons, { error: 'choose-one' }),
	}),
	may: mayTellOfDecisions,
	run: async (act, { decisionId, delayReason, ...quarter }) => {
		const decision = (await listFavourable(act.db)).find((one) => one.id === decisionId)
		if (decision === undefined) return missing
		const [row] = withoutReason(quarterRows([decision], quarter))
		if (row === undefined) return refuse({ because: 'nothing-waited-for' })
		const interruptedOn = row.standing === 'interrupted' ? row.since : null
		await explain(act.db, { decisionId, interruptedOn, delayReason })
		return { decisionId }
	},
	audit: ({ decisionId }) => ({ kind: 'support-decision', ids: [decisionId] }),
})
