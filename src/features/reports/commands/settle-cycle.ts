import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { mayKeepReports } from '../access.ts'
import { cycleNames, cycles } from '../rules/period.ts'
import { saveCycle } from '../store/rounds.ts'

/** When in the budget's year the municipality follows up its plans, and how many days owners then have. */
export const settleCycle = command({
	name: 'settleCycle',
	input: z.object({
		cycle: z.enum(cycleNames, { error: 'choose-one' }),
		daysToComment: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(1, 'not-a-number')
			.max(120, 'not-a-number'),
	}),
	may: mayKeepReports,
	run: async ({ db, actor, today }, { cycle, daysToComment }) => {
		const settled = { daysToComment, setBy: actor.actorId, setOn: today }
		await saveCycle(db, actor.municipalityId, { parts: cycles[cycle], ...settled })
		return { cycle, daysToComment }
	},
	audit: () => ({ kind: 'setting', ids: [] }),
})
