import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { takeBack } from '../../store/turned-away.ts'

/** Nobody was turned away after all: not counted any more, and kept as taken back. */
export const takeBackTurnedAway = command({
	name: 'takeBackTurnedAway',
	input: z.object({ turnedAwayId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { turnedAwayId }) => ((await takeBack(act.db, turnedAwayId)) ? {} : missing),
	audit: ({ turnedAwayId }) => ({ kind: 'turned-away', ids: [turnedAwayId] }),
})
