import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, optionalText } from '../../../platform/fields.ts'
import { defineIndicator, indicatorFields } from '../../indicators/index.ts'
import { mayKeepPlans } from '../access.ts'
import { nextKey } from '../rules/document/next-key.ts'
import { editDraft } from './draft/edit-draft.ts'

/** Defines an indicator and places it in the draft, under a goal or under none. Refused: as defineIndicator, those of a draft. */
export const addIndicator = command({
	name: 'addIndicator',
	input: z
		.object({ planId: id(), goalId: z.uuid({ error: 'choose-one' }).optional(), key: optionalText(40) })
		.and(indicatorFields),
	may: mayKeepPlans,
	run: async (act, { planId, goalId, key, ...fields }) => {
		const defined = await defineIndicator.within(act, fields)
		if (defined.is === 'refused') return defined.refusal
		if (defined.is !== 'done') return missing
		const { indicatorId, promise } = defined.value
		const edited = await editDraft(act, planId, (document) => {
			if (goalId !== undefined && !document.goals.some((goal) => goal.id === goalId)) return missing
			const given = { id: indicatorId, key: key ?? nextKey('I', document.indicators), goalId: goalId ?? null }
			return { ...document, indicators: [...document.indicators, { ...promise, ...given }] }
		})
		return edited === missing || isRefused(edited) ? edited : { indicatorId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
