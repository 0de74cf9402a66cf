import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { findPlan, holdPlan } from '../../store/plans.ts'
import { findContent, insertVersion, listVersions } from '../../store/versions.ts'

/** The next version begins as the last decided one says. Refusals: draft-there (one is worked on already). */
export const beginRevision = command({
	name: 'beginRevision',
	input: z.object({ planId: id() }),
	may: mayKeepPlans,
	run: async ({ db, actor, today }, { planId }) => {
		await holdPlan(db, planId)
		if ((await findPlan(db, planId)) === null) return missing
		const versions = await listVersions(db, planId)
		if (versions.some(({ decidedOn, withdrawnOn }) => decidedOn === null && withdrawnOn === null)) {
			return refuse({ because: 'draft-there' })
		}
		const last = versions.findLast(({ decidedOn }) => decidedOn !== null) ?? versions.at(-1)
		const content = last === undefined ? null : await findContent(db, last.id)
		if (content === null) return missing
		const number = (versions.at(-1)?.number ?? 0) + 1
		const versionId = await insertVersion(db, actor.municipalityId, {
			...{ planId, number, content, begunOn: today, begunBy: actor.actorId },
		})
		return { versionId, number }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
