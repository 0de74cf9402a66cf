import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { holdIncident, settleIncident } from '../../store/incidents.ts'

/** Those whom it concerned were told, on a day, or were not, and why. Refused: incident-closed. */
export const tellConcerned = command({
	name: 'tellConcerned',
	input: z.object({
		incidentId: id(),
		told: z.enum(['yes', 'no'], { error: 'choose-one' }),
		toldOn: day().optional(),
		why: optionalText(2000),
	}),
	may: mayKeepRecords,
	run: async ({ db, actor, today }, { incidentId, told, toldOn, why }) => {
		const incident = await holdIncident(db, incidentId)
		if (incident === null) return missing
		if (incident.closedOn !== null) return refuse({ because: 'incident-closed' })
		if (told === 'yes' && !toldOn) throw new BadInput([{ path: 'toldOn', problem: 'required' }])
		if (told === 'no' && why === null) throw new BadInput([{ path: 'why', problem: 'required' }])
		notInFuture({ today }, { toldOn })
		await settleIncident(db, incidentId, {
			...{ concernedTold: told === 'yes', concernedOn: told === 'yes' ? (toldOn ?? null) : null },
			...{ concernedWhy: why ?? '', concernedBy: actor.actorId },
		})
		return { incidentId }
	},
	audit: (input) => ({ kind: 'incident', ids: [input.incidentId] }),
})
