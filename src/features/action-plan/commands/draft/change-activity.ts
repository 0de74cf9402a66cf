import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { activityFields, activityIn, withArea } from './activity-fields.ts'
import { changeRow } from './change-row.ts'
import { areKept } from './cited-guidelines.ts'
import { editDraft } from './edit-draft.ts'

/**
 * What will be done is another thing, or told otherwise; costs and partners stay. One that has a measure needs no reason
 * to have none. Refusals: points-nowhere, key-taken, changed-meanwhile, those of a draft.
 */
export const changeActivity = command({
	name: 'changeActivity',
	input: z.object({ planId: id(), activityId: id(), seenAt: z.string().optional() }).and(activityFields),
	may: mayKeepPlans,
	run: async (act, { planId, activityId, seenAt, ...given }) => {
		const edited = await editDraft(act, planId, async (before) => {
			if (!(await areKept(act, given.guidelines))) return missing
			const { document, areaId } = withArea(before, given)
			return changeRow(document, 'activities', { id: activityId, seenAt }, (activity) => {
				const told = activityIn(document, given)
				const measureWaived = told.measure === '' ? activity.measureWaived : null
				return { ...activity, ...told, areaId, measureWaived, key: given.key ?? activity.key }
			})
		})
		return edited === missing || isRefused(edited) ? edited : { activityId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
