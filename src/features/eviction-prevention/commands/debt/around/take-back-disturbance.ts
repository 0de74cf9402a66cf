import * as z from 'zod'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { id } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { takeBackDisturbanceRow } from '../../../store/around.ts'
import { caseInWork, isCase } from '../../case-in-work.ts'

/** A disturbance that was written by mistake: kept, struck out, and not counted. */
export const takeBackDisturbance = command({
	name: 'takeBackDisturbance',
	input: z.object({ caseId: id(), disturbanceId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId, disturbanceId }) => {
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const struck = { id: disturbanceId, caseId, takenBackOn: act.today }
		return (await takeBackDisturbanceRow(act.db, struck)) ? { caseId } : missing
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
