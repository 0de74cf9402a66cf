import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { listedParts } from '../../rules/document/document.ts'
import { moved } from '../../rules/draft/moved.ts'
import { editDraft } from './edit-draft.ts'

/** One place up or down among its own; first and last stay where they are. Refusals: those of a draft. */
export const moveInDraft = command({
	name: 'moveInDraft',
	input: z.object({
		planId: id(),
		part: z.enum(listedParts, { error: 'choose-one' }),
		partId: id(),
		direction: z.enum(['up', 'down'], { error: 'choose-one' }),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, part, partId, direction }) => {
		const edited = await editDraft(act, planId, (document) =>
			document[part].some((row) => row.id === partId) ? moved(document, part, partId, direction) : missing,
		)
		return edited === missing || isRefused(edited) ? edited : { planId, part }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
