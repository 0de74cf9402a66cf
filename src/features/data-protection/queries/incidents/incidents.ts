import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepRecords, mayReportIncident } from '../../access.ts'
import { authorityClock } from '../../rules/incidents/authority-clock.ts'
import { listIncidents } from '../../store/incidents.ts'

/** All of the committee's for who answers for records, one's own for everybody else, each with its clock. */
export const incidents = query({
	name: 'incidents',
	input: z.object({}),
	may: mayReportIncident,
	run: async ({ db, actor, now }) => ({
		settles: mayKeepRecords(actor),
		incidents: (await listIncidents(db)).map((one) => ({ ...one, clock: authorityClock(one, now) })),
	}),
	audit: (_, value) => ({ kind: 'incident', ids: value?.incidents.map(({ id }) => id) ?? [] }),
})
