import * as z from 'zod'
import { hasRole } from '../../../../platform/actor.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { listAbsences } from '../../store/absence.ts'
import { listColleagues } from '../../store/colleagues.ts'

/** Who is off from today on, and for whom one may say so: oneself, or as a manager anybody. */
export const absences = query({
	name: 'absences',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const colleagues = await listColleagues(act.db)
		const nameOf = (staffId: string | null) => colleagues.find((one) => one.id === staffId)?.name ?? null
		const manages = hasRole(act.actor, 'unit-manager')
		const own = (staffId: string) => staffId === act.actor.actorId || manages
		return {
			me: act.actor.actorId,
			colleagues,
			whom: colleagues.filter((one) => own(one.id)),
			absences: (await listAbsences(act.db, act.today)).map(
				({ id, staffId, substituteId, fromOn, untilOn }) => ({
					...{ id, fromOn, untilOn, who: nameOf(staffId), substitute: nameOf(substituteId) },
					mayEnd: own(staffId),
				}),
			),
		}
	},
	audit: () => ({ kind: 'staff', ids: [] }),
})
