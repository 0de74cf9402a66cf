import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { withPrevention } from '../../rules/document/prevention.ts'
import { costClass } from './activity-fields.ts'
import { changedMeanwhile, editDraft } from './edit-draft.ts'
import { namedRows, withNames } from './named-rows.ts'

/**
 * What the activities are ordered by, name by name, with the class of cost of those in it that have none; a name left
 * empty goes, and its activities stand in no area. Refusals: named-twice, prevention-stays, changed-meanwhile, those of a
 * draft.
 */
export const nameAreas = command({
	name: 'nameAreas',
	input: z.object({
		planId: id(),
		seenAt: z.string().optional(),
		rows: z
			.array(
				namedRows.extend({
					costClass: costClass()
						.nullish()
						.transform((given) => given ?? null),
				}),
			)
			.max(60),
		/** The area that is the plan's prevention, whatever it is called. */
		preventionId: z.uuid({ error: 'choose-one' }).optional(),
		/** The plan's target groups that are no areas yet become such, last. */
		withTargetGroups: z.literal('yes').optional(),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, seenAt, rows, preventionId, withTargetGroups }) => {
		const edited = await editDraft(act, planId, (document) => {
			const named = changedMeanwhile(document.areas, seenAt) ?? withNames(document, 'areas', rows)
			if (named === missing || isRefused(named)) return named
			const all = withTargetGroups === 'yes' ? groupsAsAreas(named) : named
			if (preventionId === undefined) return all
			return all.areas.some(({ id }) => id === preventionId) ? withPrevention(all, preventionId) : missing
		})
		return edited === missing || isRefused(edited) ? edited : { planId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})

function groupsAsAreas(document: PlanDocument): PlanDocument {
	const { areas, targetGroups } = document
	const known = new Set(areas.map(({ text }) => text.toLowerCase()))
	const added = targetGroups.filter(({ text }) => !known.has(text.toLowerCase()))
	return { ...document, areas: [...areas, ...added.map(({ text }) => ({ id: randomUUID(), text }))] }
}
