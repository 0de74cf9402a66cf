import * as z from 'zod'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandlePeople } from '../access.ts'
import { listCorrectionNotes } from '../store/correction-notes.ts'

/** What a person says is wrong about what is kept of them, with the answers; nothing of whom one may not know. */
export const disputedRecords = query({
	name: 'disputedRecords',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayHandlePeople,
	run: async ({ db }, { personId }) => ({
		notes: await listCorrectionNotes(db, personId),
	}),
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
