import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { changeConcern, findConcernToChange } from '../../store/concern.ts'

/** A report of concern goes to the unit that looks after children, or to somebody outside by name. Refusal: already-handed-over. */
export const handConcernOver = command({
	name: 'handConcernOver',
	input: z.object({ concernId: id(), handedToUnitId: id().optional(), handedTo: optionalText(200) }),
	may: mayHandleCases,
	run: async (act, { concernId, handedToUnitId, handedTo }) => {
		if ((handedToUnitId === undefined) === (handedTo === null)) {
			throw new BadInput([{ path: 'handedToUnitId', problem: 'one-receiver' }])
		}
		const found = await findConcernToChange(act.db, concernId)
		if (found === undefined) return missing
		if (found.acknowledgedOn !== null) return refuse({ because: 'already-handed-over' })
		await changeConcern(act.db, concernId, {
			...{ handedToUnitId: handedToUnitId ?? null, handedTo, handedBy: act.actor.actorId },
			handedOn: act.today,
		})
		return { concernId }
	},
	audit: ({ concernId }) => ({ kind: 'concern-report', ids: [concernId] }),
})
