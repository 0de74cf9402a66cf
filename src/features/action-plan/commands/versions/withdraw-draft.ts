import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { findPlan, holdPlan } from '../../store/plans.ts'
import { findDraft, saveVersionDays } from '../../store/versions.ts'

/** The version that is worked on is given up: it stays to be read, and a new one may begin. Refusals: no-draft. */
export const withdrawDraft = command({
	name: 'withdrawDraft',
	input: z.object({ planId: id() }),
	may: mayKeepPlans,
	run: async ({ db, today }, { planId }) => {
		await holdPlan(db, planId)
		if ((await findPlan(db, planId)) === null) return missing
		const draft = await findDraft(db, planId)
		if (draft === null) return refuse({ because: 'no-draft' })
		await saveVersionDays(db, draft.id, { withdrawnOn: today })
		return { versionId: draft.id }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
