import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findPoint, savePoint } from '../../store/visits.ts'
import { asPoint, faultOfDueDay, pointFields } from './visit-fields.ts'

/** What was agreed is written otherwise, or has another day; what it said before is kept as history. */
export const changeVisitPoint = command({
	name: 'changeVisitPoint',
	input: z.object({ pointId: id(), ...pointFields }),
	may: mayKeepNetwork,
	run: async ({ db }, { pointId, ...point }) => {
		const before = await findPoint(db, pointId)
		if (before === null) return missing
		const faults = faultOfDueDay(point, before.agreedOn, 'dueOn')
		if (faults.length > 0) throw new BadInput(faults)
		return (await savePoint(db, pointId, asPoint(point))) ? { pointId } : missing
	},
	audit: ({ pointId }) => ({ kind: 'visit-point', ids: [pointId] }),
})
