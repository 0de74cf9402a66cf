import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { text } from '../../../../platform/fields.ts'
import { mayKeepCaseTemplates } from '../../access.ts'
import { weeksIn } from '../../rules/children/child-settings.ts'
import { putChildSettings } from '../../store/children.ts'

const nights = () =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(1, 'not-a-number')
		.max(365, 'not-a-number')

/** When children are followed up after an eviction from now on, and how many nights in a hotel are too many. */
export const saveChildSettings = command({
	name: 'saveChildSettings',
	input: z.object({ followUpWeeks: text(50), warnNights: nights(), alarmNights: nights() }),
	may: mayKeepCaseTemplates,
	run: async (act, { followUpWeeks, warnNights, alarmNights }) => {
		const weeks = weeksIn(followUpWeeks)
		if (weeks === null) throw new BadInput([{ path: 'followUpWeeks', problem: 'not-weeks' }])
		if (alarmNights <= warnNights)
			throw new BadInput([{ path: 'alarmNights', problem: 'alarm-before-warning' }])
		const decided = { decidedOn: act.today, decidedBy: act.actor.actorId }
		const settings = { followUpWeeks: weeks, warnNights, alarmNights }
		await putChildSettings(act.db, act.actor.municipalityId, { ...settings, ...decided })
		return settings
	},
	audit: () => ({ kind: 'child-settings', ids: [] }),
})
