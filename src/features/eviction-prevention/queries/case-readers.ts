import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { mayHandleCases } from '../access.ts'
import { findCase } from '../store/cases.ts'
import { listTrail } from '../store/trail.ts'

/** Who has read or changed the case, newest first. */
export const caseReaders = query({
	name: 'caseReaders',
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		if ((await findCase(act.db, caseId)) === undefined) return missing
		const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
		const trail = await listTrail(act.db, caseId)
		return trail.map(({ at, actorId, name, outcome }) => ({
			...{ at, name, outcome },
			who: actorId === null ? null : (names.get(actorId) ?? null),
		}))
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
