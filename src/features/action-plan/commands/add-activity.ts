import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepPlans } from '../access.ts'
import { nextKey } from '../rules/document/next-key.ts'
import { activityFields, activityIn, withArea } from './draft/activity-fields.ts'
import { areKept } from './draft/cited-guidelines.ts'
import { editDraft } from './draft/edit-draft.ts'

/** What will be done, by whom and when. Without years it has the plan's. Refused: those of a draft. */
export const addActivity = command({
	name: 'addActivity',
	input: z.object({ planId: id() }).and(activityFields),
	may: mayKeepPlans,
	run: async (act, { planId, ...given }) => {
		const activityId = randomUUID()
		const edited = await editDraft(act, planId, async (before) => {
			const known = before.indicators.map((one) => one.id)
			if (!given.indicatorIds.every((one) => known.includes(one))) return missing
			if (!(await areKept(act, given.guidelines))) return missing
			const { document, areaId } = withArea(before, given)
			const activity = {
				...activityIn(document, given),
				...{ id: activityId, key: given.key ?? nextKey('A', document.activities), areaId },
				...{ measureWaived: null, costs: [], partners: [], label: null },
			}
			return { ...document, activities: [...document.activities, activity] }
		})
		return edited === missing || isRefused(edited) ? edited : { activityId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
