import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayKeepCount } from '../../access.ts'
import { findInformant, insertReminder } from '../../store/count-week/informants.ts'
import { findRound } from '../../store/count-week/rounds.ts'
import { placeOfCount } from './place-of-count.ts'

/** Notes a reminder, which stands where the informant answers. No mail goes out: whoever keeps the count calls or writes. */
export const remindInformant = command({
	name: 'remindInformant',
	input: z.object({ countInformantId: id() }),
	may: mayKeepCount,
	run: async (act, { countInformantId }) =>
		await countingWeek(act, async (db) => {
			const informant = await findInformant(db, countInformantId)
			if (informant === null) return missing
			const round = await findRound(db, informant.countRoundId)
			if (round?.state !== 'open') return refuse({ because: 'count-round-not-open' })
			if (informant.finishedOn !== null) return refuse({ because: 'informant-already-answered' })
			await insertReminder(db, placeOfCount(act), {
				informantId: countInformantId,
				remindedOn: act.today,
				remindedBy: act.actor.actorId,
			})
			return { countInformantId, countRoundId: informant.countRoundId }
		}),
	audit: ({ countInformantId }) => ({ kind: 'count-informant', ids: [countInformantId] }),
	constraints: { one_reminder_a_day: 'reminded-today' },
})
