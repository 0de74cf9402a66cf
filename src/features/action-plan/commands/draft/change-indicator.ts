import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { indicatorFields, promiseIn } from '../../../indicators/index.ts'
import { mayKeepPlans } from '../../access.ts'
import { changeRow } from './change-row.ts'
import { editDraft } from './edit-draft.ts'

/**
 * The plan promises otherwise of the same indicator; what is measured follows when the version holds. Refusals: as
 * addIndicator, changed-meanwhile, those of a draft.
 */
export const changeIndicator = command({
	name: 'changeIndicator',
	input: z
		.object({
			...{ planId: id(), indicatorId: id(), seenAt: z.string().optional() },
			...{ goalId: z.uuid({ error: 'choose-one' }).optional(), key: optionalText(40) },
		})
		.and(indicatorFields),
	may: mayKeepPlans,
	run: async (act, { planId, indicatorId, seenAt, goalId, key, ...fields }) => {
		const promise = promiseIn(fields)
		if (isRefused(promise)) return promise
		const edited = await editDraft(act, planId, (document) =>
			changeRow(document, 'indicators', { id: indicatorId, seenAt }, (indicator) => ({
				...promise,
				...{ id: indicator.id, key: key ?? indicator.key, goalId: goalId ?? null },
			})),
		)
		return edited === missing || isRefused(edited) ? edited : { indicatorId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
