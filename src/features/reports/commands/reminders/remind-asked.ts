import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { year } from '../../../indicators/index.ts'
import { mayKeepReports } from '../../access.ts'
import { unansweredIn } from '../../queries/unanswered.ts'
import { parts } from '../../rules/period.ts'
import { queueReminder } from '../../store/reminders.ts'
import { listFollowUpsIn } from '../../store/rounds.ts'

/**
 * Everyone who is asked in a round and has not answered gets a letter today, one each however much they are asked.
 * Refusals: `nobody-to-remind`, `no-mail` (the house sends none), `reminded-today`.
 */
export const remindAsked = command({
	name: 'remindAsked',
	input: z.object({ year: year(), part: z.enum(parts, { error: 'choose-one' }) }),
	may: mayKeepReports,
	run: async (act, period) => {
		const open = (await listFollowUpsIn(act.db, period)).filter(({ frozenAt }) => frozenAt === null)
		const asked = await unansweredIn(act.db, open)
		if (asked.length === 0) return refuse({ because: 'nobody-to-remind' })
		if (act.house.post === null) return refuse({ because: 'no-mail' })
		const staffIds = new Set(asked.map(({ staffId }) => staffId))
		let letters = 0
		for (const staffId of staffIds) if (await queueReminder(act, staffId, act.today)) letters += 1
		return letters === 0
			? refuse({ because: 'reminded-today' })
			: { letters, roundIds: open.map(({ id }) => id) }
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: value?.roundIds ?? [] }),
})
