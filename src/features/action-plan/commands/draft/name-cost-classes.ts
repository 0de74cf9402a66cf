import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { costClass } from './activity-fields.ts'
import { changedMeanwhile, editDraft } from './edit-draft.ts'

/** What the classes of cost mean here, in the municipality's own words. Refusals: changed-meanwhile, those of a draft. */
export const nameCostClasses = command({
	name: 'nameCostClasses',
	input: z.object({
		planId: id(),
		seenAt: z.string().optional(),
		rows: z.array(z.object({ class: costClass(), text: optionalText(1000) })).max(3),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, seenAt, rows }) => {
		const costClasses = rows
			.flatMap(({ class: value, text }) => (text === null ? [] : [{ class: value, text }]))
			.toSorted((a, b) => a.class - b.class)
		const edited = await editDraft(
			act,
			planId,
			(document) => changedMeanwhile(document.costClasses, seenAt) ?? { ...document, costClasses },
		)
		return edited === missing || isRefused(edited) ? edited : { planId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
