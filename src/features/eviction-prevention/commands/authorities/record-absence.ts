import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { insertAbsence } from '../../store/absence.ts'
import { listColleagues } from '../../store/colleagues.ts'

/**
 * Who is off and who stands in: what must go out the same day goes to the one who does. Without a substitute the unit's
 * manager does. Refusal: no-colleague, for anybody who is not in case work.
 */
export const recordAbsence = command({
	name: 'recordAbsence',
	input: z.object({ staffId: id(), fromOn: day(), untilOn: day(), substituteId: id().optional() }),
	may: mayHandleCases,
	run: async (act, { staffId, fromOn, untilOn, substituteId }) => {
		if (untilOn < fromOn) throw new BadInput([{ path: 'untilOn', problem: 'ends-before-it-begins' }])
		const colleagues = new Set((await listColleagues(act.db)).map((one) => one.id))
		if (!colleagues.has(staffId) || (substituteId !== undefined && !colleagues.has(substituteId))) {
			return refuse({ because: 'no-colleague' })
		}
		await insertAbsence(act.db, act.actor.municipalityId, {
			...{ staffId, fromOn, untilOn, substituteId: substituteId ?? null },
			recordedBy: act.actor.actorId,
		})
		return { staffId }
	},
	audit: ({ staffId }) => ({ kind: 'staff', ids: [staffId] }),
	constraints: { nobody_stands_in_for_themselves: 'own-substitute' },
})
