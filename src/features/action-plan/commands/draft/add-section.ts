import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { editDraft } from './edit-draft.ts'
import { sectionFields } from './section-fields.ts'

/** A section in words, last in the plan. Refusals: those of a draft. */
export const addSection = command({
	name: 'addSection',
	input: z.object({ planId: id() }).and(sectionFields),
	may: mayKeepPlans,
	run: async (act, { planId, ...fields }) => {
		const section = { id: randomUUID(), ...fields }
		const edited = await editDraft(act, planId, (document) => ({
			...document,
			sections: [...document.sections, section],
		}))
		return edited === missing || isRefused(edited) ? edited : { sectionId: section.id }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
