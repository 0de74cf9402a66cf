import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { holdIncident, settleIncident } from '../../store/incidents.ts'

/** Closed with what was learned of it. Refused: incident-closed, authority-undecided, concerned-undecided. */
export const closeIncident = command({
	name: 'closeIncident',
	input: z.object({ incidentId: id(), learned: text(4000) }),
	may: mayKeepRecords,
	run: async ({ db, actor, today }, { incidentId, learned }) => {
		const incident = await holdIncident(db, incidentId)
		if (incident === null) return missing
		if (incident.closedOn !== null) return refuse({ because: 'incident-closed' })
		if (incident.authorityTold === null) return refuse({ because: 'authority-undecided' })
		if (incident.concernedTold === null) return refuse({ because: 'concerned-undecided' })
		await settleIncident(db, incidentId, { learned, closedOn: today, closedBy: actor.actorId })
		return { incidentId }
	},
	audit: (input) => ({ kind: 'incident', ids: [input.incidentId] }),
})
