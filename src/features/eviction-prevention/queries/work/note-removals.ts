import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayTakeNotesOut } from '../../access.ts'
import { listRemovals } from '../../store/work-journal.ts'

/** Notes that somebody says lie in the wrong file: number and reason, never the note. */
export const noteRemovals = query({
	name: 'noteRemovals',
	input: z.object({}),
	may: mayTakeNotesOut,
	run: async (act) => {
		const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
		const removals = await listRemovals(act.db)
		return {
			removals: removals.map(({ noteId: _, ...removal }) => ({
				...removal,
				askedBy: names.get(removal.askedBy) ?? null,
				answeredBy: removal.answeredBy === null ? null : (names.get(removal.answeredBy) ?? null),
			})),
		}
	},
	audit: () => ({ kind: 'note-removal', ids: [] }),
})
