import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { insertGuidance } from '../../store/guidance.ts'
import { personInWork } from '../person-in-work.ts'

/** Somebody is offered guidance in finding a home. */
export const offerGuidance = command({
	name: 'offerGuidance',
	input: z.object({ personId: id(), offeredOn: day() }),
	may: mayWorkWithSupport,
	run: async (act, { personId, offeredOn }) => {
		notInFuture(act, { offeredOn })
		const person = await personInWork(act, personId)
		if (person === null) return missing
		return { guidanceId: await insertGuidance(act.db, { ...person.row, offeredOn }) }
	},
	audit: ({ personId }) => ({ kind: 'housing-guidance', ids: [personId] }),
})
