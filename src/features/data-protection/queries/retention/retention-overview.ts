import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayApproveDestruction, mayKeepRecords } from '../../access.ts'
import { dueFiles } from '../../commands/retention/due-files.ts'
import { ownTimes } from '../../rules/retention/own-time.ts'
import { rules, rulesOn } from '../../rules/retention/rules.ts'
import { listRuns } from '../../store/destruction-runs.ts'

/** What is due and what is kept, in numbers; the rules it follows with their sections, and what was proposed before. */
export const retentionOverview = query({
	name: 'retentionOverview',
	input: z.object({}),
	may: mayApproveDestruction,
	run: async (act) => {
		const { preview } = await dueFiles(act, act.actor.controllerId ?? '')
		const inForce = new Set(rulesOn(act.today))
		return {
			keeps: mayKeepRecords(act.actor),
			today: act.today,
			preview,
			rules: rules.map((rule) => ({ ...rule, inForce: inForce.has(rule) })),
			ownTimes,
			runs: (await listRuns(act.db)).map(
				({ id, state, proposedOn, doneOn, filesTotal, filesDestroyed, proposer }) => ({
					...{ id, state, proposedOn, doneOn, filesTotal, filesDestroyed, proposer },
				}),
			),
		}
	},
	audit: () => ({ kind: 'retention', ids: [] }),
})
