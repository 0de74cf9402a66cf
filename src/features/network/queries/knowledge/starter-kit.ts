import * as z from 'zod'
import { valueIn } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { listPlans } from '../../../action-plan/index.ts'
import { listGuidelines } from '../../../organisation/index.ts'
import { mayReadKnowledge } from '../../access.ts'
import { type Start, starts } from '../../rules/knowledge/library.ts'
import { sideOf, templatesHere } from './shared-here.ts'

/**
 * What a municipality without a plan, an agreement with landlords or a routine begins with; in a municipality whether it has its
 * own already. Agreements stand in case work and cannot be seen from here: null is not known.
 */
export const starterKit = query({
	name: 'starterKit',
	input: z.object({}),
	may: mayReadKnowledge,
	run: async (act) => {
		const side = sideOf(act)
		const templates = (await templatesHere(act)).filter(({ withdrawnOn }) => withdrawnOn === null)
		const has: Readonly<Record<Start, number | null>> =
			side === 'municipality' ? await ownOf(act) : { plan: null, agreement: null, routine: null }
		return {
			side,
			steps: starts.map((start) => ({
				start,
				has: has[start],
				templates: templates
					.filter((one) => one.starts === start)
					.map(({ id, title, about, kind, networkName }) => ({ id, title, about, kind, networkName })),
			})),
		}
	},
	audit: () => ({ kind: 'library-template', ids: [] }),
})

async function ownOf(act: Act): Promise<Record<Start, number | null>> {
	const { plans } = valueIn(await listPlans.within(act, {}))
	const { guidelines } = valueIn(await listGuidelines.within(act, {}))
	return {
		plan: plans.length,
		agreement: null,
		routine: guidelines.filter(({ withdrawnOn }) => withdrawnOn === null).length,
	}
}
