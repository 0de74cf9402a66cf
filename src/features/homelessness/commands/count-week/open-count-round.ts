import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayKeepCount } from '../../access.ts'
import { listInformants } from '../../store/count-week/informants.ts'
import { findRound, setOpen } from '../../store/count-week/rounds.ts'

/** From now on those invited can answer, and the form stands still. */
export const openCountRound = command({
	name: 'openCountRound',
	input: z.object({ countRoundId: id() }),
	may: mayKeepCount,
	run: async (act, { countRoundId }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			if (round.state !== 'planned') return refuse({ because: 'count-round-open' })
			if ((await listInformants(db, countRoundId)).length === 0) return refuse({ because: 'nobody-invited' })
			await setOpen(db, countRoundId, act.today)
			return { countRoundId }
		}),
	audit: ({ countRoundId }) => ({ kind: 'count-round', ids: [countRoundId] }),
})
