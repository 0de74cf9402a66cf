import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { definitions } from '../../../indicators/index.ts'
import { listUnits, readGuidelines, readGuidelineVersions } from '../../../organisation/index.ts'
import { mayKeepPlans } from '../../access.ts'
import { markOf } from '../../commands/draft/edit-draft.ts'
import { headOf } from '../../rules/document/difference.ts'
import { listedParts, type PlanDocument } from '../../rules/document/document.ts'
import { gapsIn } from '../../rules/document/gaps.ts'
import { inForceOn } from '../../rules/document/life.ts'
import { goalTree } from '../../rules/draft/goal-tree.ts'
import { steeringKindIn } from '../../rules/draft/steering-kinds.ts'
import { findPlan, listPlans } from '../../store/plans.ts'
import { findContent, findDraft, listVersions, type Version } from '../../store/versions.ts'

/** The version that is worked on, as it will read, with the mark of each part and what its forms may choose from. */
export const draftPage = query({
	name: 'draftPage',
	input: z.object({
		planId: id(),
		/** Where nothing is worked on any more, what was decided: for a form that somebody was writing in meanwhile. */
		orDecided: z.boolean().default(false),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, orDecided }) => {
		const { db, today } = act
		const plan = await findPlan(db, planId)
		if (plan === null) return missing
		const versions = await listVersions(db, planId)
		const known = {
			plan: { id: plan.id, title: plan.title },
			inForce: inForceOn(versions, today)?.number ?? null,
		}
		const draft = (await findDraft(db, planId)) ?? (orDecided ? await lastDecided(act, versions) : null)
		if (draft === null) return { ...known, draft: null }
		const { content } = draft
		return {
			...known,
			draft: {
				number: draft.number,
				document: content,
				goals: goalTree(content.goals),
				steeringKind: steeringKindIn(content.kind),
				gaps: gapsIn(content, yearOf(today)).length,
				marks: marksOf(content),
				units: (await listUnits(db)).map(({ id, name }) => ({ id, name })),
				plans: (await listPlans(db))
					.filter((one) => one.id !== planId)
					.map(({ id, title }) => ({ id, title })),
				guidelines: await guidelineChoices(act),
				definitions: definitions.map(({ id, version }) => ({ id, version })),
			},
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})

async function lastDecided({ db }: Act, versions: readonly Version[]) {
	const last = versions.findLast(({ decidedOn }) => decidedOn !== null)
	const content = last === undefined ? null : await findContent(db, last.id)
	return last === undefined || content === null ? null : { number: last.number, content }
}

/** Each guideline that is not withdrawn in its last version, and what its versions are called. */
async function guidelineChoices({ db }: Act) {
	const versions = await readGuidelineVersions(db)
	return (await readGuidelines(db)).map(({ id, title, withdrawnOn }) => ({
		...{ id, title, withdrawn: withdrawnOn !== null },
		last: versions.findLast(({ guidelineId }) => guidelineId === id)?.number ?? 1,
	}))
}

/** By the id of the part; the head and the lists that are written as one have their own names. */
function marksOf(document: PlanDocument): Record<string, string> {
	const rows = listedParts.flatMap((part) => document[part].map((row) => [row.id, markOf(row)] as const))
	const { areas, targetGroups, costClasses } = document
	const wholes = { head: headOf(document), areas, targetGroups, costClasses }
	return {
		...Object.fromEntries(rows),
		...Object.fromEntries(Object.entries(wholes).map(([name, part]) => [name, markOf(part)])),
	}
}
