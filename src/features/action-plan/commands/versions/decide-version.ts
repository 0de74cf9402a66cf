import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { unmeasuredIn } from '../../rules/document/gaps.ts'
import { findPlan, holdPlan } from '../../store/plans.ts'
import { findDraft, insertDecision, insertPreparation } from '../../store/versions.ts'
import { comeIntoForce } from './come-into-force.ts'

/**
 * The version that is worked on was decided: from then on it stands as it is, and holds from its day. Refusals: no-draft,
 * not-measured (an activity has no measure, and nobody said why).
 */
export const decideVersion = command({
	name: 'decideVersion',
	input: z.object({
		planId: id(),
		body: text(200),
		decidedOn: day(),
		inForceFrom: day().optional(),
		registryNumber: optionalText(100),
		paragraph: optionalText(40),
		clauses: z.array(text(2000)).max(40).default([]),
		preparation: z
			.array(z.object({ body: text(200), onDay: day().nullish(), outcome: optionalText(1000) }))
			.max(40)
			.default([]),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, inForceFrom, preparation, ...given }) => {
		notInFuture(act, { decidedOn: given.decidedOn })
		const { db, actor } = act
		await holdPlan(db, planId)
		if ((await findPlan(db, planId)) === null) return missing
		const draft = await findDraft(db, planId)
		if (draft === null) return refuse({ because: 'no-draft' })
		const [unmeasured] = unmeasuredIn(draft.content)
		if (unmeasured !== undefined) return refuse({ because: 'not-measured', key: unmeasured.key })
		const versionId = draft.id
		await comeIntoForce(act, planId, draft, {
			...{ decidedOn: given.decidedOn, registryNumber: given.registryNumber },
			inForceFrom: inForceFrom ?? given.decidedOn,
		})
		await insertDecision(db, actor.municipalityId, planId, {
			...{ ...given, versionId, kind: draft.number === 1 ? 'antagande' : 'revidering' },
		})
		await insertPreparation(
			db,
			actor.municipalityId,
			{ planId, versionId },
			preparation.map(({ body, onDay, outcome }) => ({ body, onDay: onDay ?? null, outcome: outcome ?? '' })),
		)
		return { versionId, number: draft.number }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
