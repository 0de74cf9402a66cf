import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findVisit, insertPoints } from '../../store/visits.ts'
import { asPoint, faultOfDueDay, pointFields } from './visit-fields.ts'

/** One more thing that was agreed at a visit. */
export const addVisitPoint = command({
	name: 'addVisitPoint',
	input: z.object({ visitId: id(), ...pointFields }),
	may: mayKeepNetwork,
	run: async ({ db, actor }, { visitId, ...point }) => {
		const visit = await findVisit(db, visitId)
		if (visit === null) return missing
		const faults = faultOfDueDay(point, visit.visitedOn, 'dueOn')
		if (faults.length > 0) throw new BadInput(faults)
		const of = { municipalityId: actor.municipalityId, placeId: visit.placeId, visitId }
		const [pointId] = await insertPoints(db, of, [asPoint(point)])
		return { visitId, pointId }
	},
	audit: ({ visitId }) => ({ kind: 'visit', ids: [visitId] }),
})
