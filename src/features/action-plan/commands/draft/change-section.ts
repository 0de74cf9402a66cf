import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { changeRow } from './change-row.ts'
import { editDraft } from './edit-draft.ts'
import { sectionFields } from './section-fields.ts'

/** New wording of the same section: the old stands beside it in the difference. Refusals: changed-meanwhile, those of a draft. */
export const changeSection = command({
	name: 'changeSection',
	input: z.object({ planId: id(), sectionId: id(), seenAt: z.string().optional() }).and(sectionFields),
	may: mayKeepPlans,
	run: async (act, { planId, sectionId, seenAt, ...fields }) => {
		const edited = await editDraft(act, planId, (document) =>
			changeRow(document, 'sections', { id: sectionId, seenAt }, (section) => ({ ...section, ...fields })),
		)
		return edited === missing || isRefused(edited) ? edited : { sectionId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
