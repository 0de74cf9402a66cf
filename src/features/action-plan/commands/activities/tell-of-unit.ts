import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { openActivity } from '../../queries/activities/open-activity.ts'
import { saveUnitWord } from '../../store/activities/progress.ts'
import { toldFields } from './told-fields.ts'

/** Whoever keeps the plan writes down what a unit says; a unit's own people propose it instead. */
export const tellOfUnit = command({
	name: 'tellOfUnit',
	input: z.object({ activityId: id(), unitId: id(), ...toldFields }),
	may: mayKeepPlans,
	run: async (act, { activityId, unitId, status, note }) => {
		const opened = await openActivity(act, activityId)
		if (opened === null || !opened.activity.unitIds.includes(unitId)) return missing
		const { municipalityId, actorId } = act.actor
		await saveUnitWord(act.db, municipalityId, {
			...{ activityId, unitId, status, note },
			...{ toldBy: actorId, publishedBy: actorId, toldOn: act.today },
		})
		return { activityId, unitId }
	},
	audit: (input) => ({ kind: 'activity', ids: [input.activityId] }),
})
