import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { saveVisit } from '../../store/visits.ts'
import { visitHead } from './visit-fields.ts'

/** What was written of a visit is mended; what it said before is kept as history. */
export const changeVisit = command({
	name: 'changeVisit',
	input: z.object({ visitId: id(), ...visitHead }),
	may: mayKeepNetwork,
	run: async (act, { visitId, ...head }) => {
		notInFuture(act, { visitedOn: head.visitedOn })
		return (await saveVisit(act.db, visitId, head)) ? { visitId } : missing
	},
	audit: ({ visitId }) => ({ kind: 'visit', ids: [visitId] }),
})
