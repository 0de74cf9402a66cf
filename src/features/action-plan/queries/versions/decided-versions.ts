import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadPlans } from '../../access.ts'
import { stateOf } from '../../rules/document/life.ts'
import { findPlan } from '../../store/plans.ts'
import { findContent, listVersions } from '../../store/versions.ts'

/** Every version of a plan that was decided, the first first, with all that it says. */
export const decidedVersions = query({
	name: 'decidedVersions',
	input: z.object({ planId: id() }),
	may: mayReadPlans,
	run: async ({ db, today }, { planId }) => {
		if ((await findPlan(db, planId)) === null) return missing
		const versions = await listVersions(db, planId)
		const decided = []
		for (const version of versions) {
			const { id: versionId, number, decidedOn, inForceFrom } = version
			const content = decidedOn === null ? null : await findContent(db, versionId)
			if (content === null || decidedOn === null || inForceFrom === null) continue
			const state = stateOf(version, versions, today)
			decided.push({ id: versionId, number, decidedOn, inForceFrom, state, content })
		}
		return { versions: decided }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
