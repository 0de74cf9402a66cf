import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { notInFuture } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { unmeasuredIn } from '../../rules/document/gaps.ts'
import { findPlan, hasNamesake, holdPlan } from '../../store/plans.ts'
import {
	findDraft,
	insertDecision,
	insertPreparation,
	listVersions,
	saveContent,
	type Version,
} from '../../store/versions.ts'
import { changedMeanwhile } from '../draft/edit-draft.ts'
import { comeIntoForce } from './come-into-force.ts'
import { decisionFields } from './decision-fields.ts'

/**
 * The version that is worked on was decided: from then on it stands as it is, and holds from its day. Refusals: no-draft,
 * changed-meanwhile, plan-title-taken, not-measured (activities that have no measure, and nobody said why).
 */
export const decideVersion = command({
	name: 'decideVersion',
	input: decisionFields,
	may: mayKeepPlans,
	run: async (act, { planId, inForceFrom, preparation, waived, seenAt, ...given }) => {
		notInFuture(act, { decidedOn: given.decidedOn })
		const { db, actor } = act
		await holdPlan(db, planId)
		if ((await findPlan(db, planId)) === null) return missing
		const draft = await findDraft(db, planId)
		if (draft === null) return refuse({ because: 'no-draft' })
		const days = { decidedOn: given.decidedOn, inForceFrom: inForceFrom ?? given.decidedOn }
		const last = (await listVersions(db, planId)).findLast(({ decidedOn }) => decidedOn !== null)
		notBefore(last, days)
		const changed = changedMeanwhile(draft.content, seenAt)
		if (changed !== null) return changed
		if (await hasNamesake(db, planId, draft.content)) return refuse({ because: 'plan-title-taken' })
		const content = withWaivers(draft.content, waived)
		const unmeasured = unmeasuredIn(content).map(({ key }) => key)
		const [key] = unmeasured
		if (key !== undefined) return refuse({ because: 'not-measured', key, keys: unmeasured })
		if (content !== draft.content) await saveContent(db, draft.id, content)
		const { registryNumber } = given
		await comeIntoForce(act, planId, { ...draft, content }, { ...days, registryNumber })
		const versionId = draft.id
		await insertDecision(db, actor.municipalityId, planId, {
			...{ ...given, versionId, kind: last === undefined ? 'antagande' : 'revidering' },
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
	constraints: { one_plan_of_a_title: 'plan-title-taken' },
})

type Days = { readonly decidedOn: PlainDate; readonly inForceFrom: PlainDate }

/** A version is decided after the one before it, and does not hold before that does. */
function notBefore(last: Version | undefined, days: Days): void {
	const faults = (['decidedOn', 'inForceFrom'] as const)
		.filter((day) => days[day] < (last?.[day] ?? ''))
		.map((path) => ({ path, problem: 'before-the-last-version' }))
	if (faults.length > 0) throw new BadInput(faults)
}

function withWaivers(
	document: PlanDocument,
	waived: readonly { readonly activityId: string; readonly reason: string | null }[],
): PlanDocument {
	const reasons = new Map(waived.flatMap(({ activityId, reason }) => (reason ? [[activityId, reason]] : [])))
	if (reasons.size === 0) return document
	const activities = document.activities.map((one) => ({
		...one,
		measureWaived: reasons.get(one.id) ?? one.measureWaived,
	}))
	return { ...document, activities }
}
