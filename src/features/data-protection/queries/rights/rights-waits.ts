import * as z from 'zod'
import type { Waiting } from '../../../../platform/house.ts'
import { query } from '../../../../platform/query.ts'
import { mayAnswerHindrance, mayKeepRecords } from '../../access.ts'
import { listUnansweredHindrances } from '../../store/hindrances.ts'
import { listOpenIncidents } from '../../store/incidents.ts'
import { listUnanswered } from '../../store/rights.ts'

/** What waits with who answers for records: incidents and requests; and hindrances, with administrators. Never whose. */
export const rightsWaits = query({
	name: 'rightsWaits',
	input: z.object({}),
	may: (actor) => mayKeepRecords(actor) || mayAnswerHindrance(actor),
	run: async ({ db, actor }): Promise<Waiting[]> => {
		const records = mayKeepRecords(actor)
		const [incidents, requests, hindrances] = await Promise.all([
			records ? listOpenIncidents(db) : [],
			records ? listUnanswered(db) : [],
			mayAnswerHindrance(actor) ? listUnansweredHindrances(db) : [],
		])
		return [
			{ what: 'incidents-to-settle', to: '/protection/incidents', things: incidents.map(({ id }) => id) },
			{ what: 'extracts-to-answer', to: '/protection/requests', things: requests.map(({ id }) => id) },
			{ what: 'hindrances-to-answer', to: '/protection/hindrances', things: hindrances },
		]
			.map((one) => ({ ...one, count: one.things.length }))
			.filter(({ count }) => count > 0)
	},
	audit: () => ({ kind: 'waiting', ids: [] }),
})
