import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findPoint, insertPointsTold } from '../../store/visits.ts'
import { pointStateFields } from './visit-fields.ts'

/** How an agreed point stands, told between two visits. Refused: told-before-agreed, told-before-last. */
export const tellVisitPoint = command({
	name: 'tellVisitPoint',
	input: z.object({ pointId: id(), toldOn: day(), ...pointStateFields }),
	may: mayKeepNetwork,
	run: async (act, { pointId, toldOn, state, note }) => {
		const { db, actor } = act
		notInFuture(act, { toldOn })
		const point = await findPoint(db, pointId)
		if (point === null) return missing
		const { placeId, agreedOn, toldOn: lastToldOn } = point
		if (toldOn < agreedOn) return refuse({ because: 'told-before-agreed' })
		if (lastToldOn !== null && toldOn < lastToldOn) return refuse({ because: 'told-before-last' })
		await insertPointsTold(db, actor.municipalityId, [
			{ pointId, placeId, visitId: null, toldOn, state, note },
		])
		return { pointId }
	},
	audit: ({ pointId }) => ({ kind: 'visit-point', ids: [pointId] }),
})
