import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepRecords } from '../../access.ts'
import { listHolds } from '../../store/retention-holds.ts'

/** Files that somebody has decided to keep: why, by whom and until when. */
export const keptFiles = query({
	name: 'keptFiles',
	input: z.object({}),
	may: mayKeepRecords,
	run: async ({ db }) => ({
		holds: (await listHolds(db)).map(({ personId, caseId, ...hold }) => ({
			...hold,
			of: caseId === null ? ('person' as const) : ('case' as const),
			subjectId: personId ?? caseId ?? '',
		})),
	}),
	audit: (_, value) => ({
		kind: 'retention-hold',
		ids: value?.holds.map(({ subjectId }) => subjectId) ?? [],
	}),
})
