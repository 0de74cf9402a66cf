import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { listUnits } from '../../../organisation/index.ts'
import { mayKeepCaseTemplates } from '../../access.ts'
import { putConcernUnits } from '../../store/concern.ts'

/** Which units reports of concern may be handed to from now on; what has been handed over stays where it is. */
export const decideConcernUnits = command({
	name: 'decideConcernUnits',
	input: z.object({ unitIds: z.array(id()).default([]) }),
	may: mayKeepCaseTemplates,
	run: async (act, { unitIds }) => {
		const known = new Set((await listUnits(act.db)).map((unit) => unit.id))
		if (unitIds.some((unitId) => !known.has(unitId))) return missing
		const { municipalityId, actorId } = act.actor
		const decided = { municipalityId, decidedOn: act.today, decidedBy: actorId }
		await putConcernUnits(act.db, [...new Set(unitIds)], decided)
		return { unitIds }
	},
	audit: ({ unitIds }) => ({ kind: 'unit', ids: unitIds }),
})
