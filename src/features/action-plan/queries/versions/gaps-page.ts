import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadPlans } from '../../access.ts'
import { gapsIn } from '../../rules/document/gaps.ts'
import { findPlan } from '../../store/plans.ts'
import { findDraft } from '../../store/versions.ts'
import { shownVersion, versionOfNumber } from './shown-version.ts'

/** What the plan lacks to be followed up: of the version that is worked on, where it can be mended, else of the one that is shown. */
export const gapsPage = query({
	name: 'gapsPage',
	input: z.object({ planId: id() }),
	may: mayReadPlans,
	run: async (act, { planId }) => {
		const plan = await findPlan(act.db, planId)
		const draft = await findDraft(act.db, planId)
		const looked =
			draft === null ? await shownVersion(act, planId) : await versionOfNumber(act, planId, draft.number)
		if (plan === null || looked === null) return missing
		const { number, state } = looked.version
		return { plan, version: { number, state }, gaps: gapsIn(looked.content, yearOf(act.today)) }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
