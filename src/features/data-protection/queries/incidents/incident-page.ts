import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepRecords, mayReportIncident } from '../../access.ts'
import { authorityClock } from '../../rules/incidents/authority-clock.ts'
import { findIncident } from '../../store/incidents.ts'

export const incidentPage = query({
	name: 'incidentPage',
	input: z.object({ incidentId: id() }),
	may: mayReportIncident,
	run: async ({ db, actor, now }, { incidentId }) => {
		const incident = await findIncident(db, incidentId)
		if (incident === null) return missing
		return { incident, clock: authorityClock(incident, now), settles: mayKeepRecords(actor) }
	},
	audit: (input) => ({ kind: 'incident', ids: [input.incidentId] }),
})
