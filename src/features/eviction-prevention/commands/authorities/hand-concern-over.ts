import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { hasRole } from '../../../../platform/actor.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { offToday } from '../../queries/authorities/stand-in.ts'
import { changeConcern, findConcernToChange, listConcernUnits } from '../../store/concern.ts'

/**
 * A report of concern goes to a unit that the administrator has decided receives them, or to somebody outside by name. Its
 * writer hands it over, or the manager while the writer is off. Refusals: already-handed-over, handed-over-by-its-writer,
 * unit-receives-no-concerns.
 */
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
		const { actorId } = act.actor
		const standsIn = hasRole(act.actor, 'unit-manager') && (await offToday(act)).has(found.registeredBy)
		if (found.registeredBy !== actorId && !standsIn) {
			return refuse({ because: 'handed-over-by-its-writer' })
		}
		if (handedToUnitId !== undefined && !(await listConcernUnits(act.db)).includes(handedToUnitId)) {
			return refuse({ because: 'unit-receives-no-concerns' })
		}
		await changeConcern(act.db, concernId, {
			...{ handedToUnitId: handedToUnitId ?? null, handedTo, handedBy: actorId },
			handedOn: act.today,
		})
		return { concernId }
	},
	audit: ({ concernId }) => ({ kind: 'concern-report', ids: [concernId] }),
})
