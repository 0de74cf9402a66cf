import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { listMeetings } from '../../store/landlord-meetings.ts'
import { listLandlords } from '../../store/notices.ts'

/** Meetings of one's units with landlords, the latest first. */
export const landlordMeetings = query({
	name: 'landlordMeetings',
	input: z.object({}),
	may: mayHandleCases,
	run: async ({ db }) => ({ meetings: await listMeetings(db), landlords: await listLandlords(db) }),
	audit: () => ({ kind: 'landlord-meeting', ids: [] }),
})
