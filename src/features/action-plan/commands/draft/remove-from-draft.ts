import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { listedParts } from '../../rules/document/document.ts'
import { without } from '../../rules/draft/without.ts'
import { changedMeanwhile, editDraft } from './edit-draft.ts'

/** Takes a part out of the draft; what pointed at it points nowhere. Refusals: changed-meanwhile, those of a draft. */
export const removeFromDraft = command({
	name: 'removeFromDraft',
	input: z.object({
		planId: id(),
		part: z.enum(listedParts, { error: 'choose-one' }),
		partId: id(),
		seenAt: z.string().optional(),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, part, partId, seenAt }) => {
		const edited = await editDraft(act, planId, (document) => {
			const row = document[part].find((one) => one.id === partId)
			if (row === undefined) return missing
			return changedMeanwhile(row, seenAt) ?? without(document, part, partId)?.document ?? missing
		})
		return edited === missing || isRefused(edited) ? edited : { planId, part }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
