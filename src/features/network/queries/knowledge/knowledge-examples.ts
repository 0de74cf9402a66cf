import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadKnowledge } from '../../access.ts'
import { isToBeChecked } from '../../rules/knowledge/example.ts'
import { lookFor } from '../../rules/knowledge/look-for.ts'
import { examplesHere, sideOf } from './shared-here.ts'

const chosen = () => z.string().trim().max(100).default('')

/** Good examples by words, target group, activity and evidence; the secretariat is told which are to be asked about again. */
export const knowledgeExamples = query({
	name: 'knowledgeExamples',
	input: z.object({ q: chosen(), group: chosen(), activity: chosen(), evidence: chosen() }),
	may: mayReadKnowledge,
	run: async (act, { q, group, activity, evidence }) => {
		const every = (await examplesHere(act)).filter(({ withdrawnOn }) => withdrawnOn === null)
		const mayKeep = mayKeepNetwork(act.actor)
		const found = lookFor(every, q, (one) => [one.title, one.where, one.method, one.result])
			.filter(({ targetGroups }) => group === '' || targetGroups.some((one) => one === group))
			.filter(({ activities }) => activity === '' || activities.some((one) => one === activity))
			.filter((one) => evidence === '' || one.evidence === evidence)
		return {
			...{ side: sideOf(act), mayKeep, count: every.length },
			toCheck: mayKeep ? every.filter(({ check }) => check !== null && isToBeChecked(check.state)).length : 0,
			examples: found.map(({ method: _, result: __, ...one }) => one),
		}
	},
	audit: () => ({ kind: 'good-example', ids: [] }),
})
