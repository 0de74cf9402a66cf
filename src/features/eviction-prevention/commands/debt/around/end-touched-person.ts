import * as z from 'zod'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { endTouchedRow } from '../../../store/around.ts'
import { caseInWork, isCase } from '../../case-in-work.ts'

/** Somebody has left the home: from that day the eviction does not touch them. */
export const endTouchedPerson = command({
	name: 'endTouchedPerson',
	input: z.object({ caseId: id(), touchedId: id(), untilOn: day() }),
	may: mayHandleCases,
	run: async (act, { caseId, touchedId, untilOn }) => {
		notInFuture(act, { untilOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		return (await endTouchedRow(act.db, { id: touchedId, caseId, untilOn })) ? { caseId } : missing
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
