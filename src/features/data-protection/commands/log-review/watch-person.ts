import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { keepingRecords } from '../../../../platform/purpose.ts'
import { mayKeepRecords } from '../../access.ts'
import { findNameOf, insertWatched } from '../../store/readers.ts'

/** Somebody whom many know of: whoever reads about them is looked at in every review. Refusals: already-watched. */
export const watchPerson = command({
	name: 'watchPerson',
	input: z.object({
		personId: id(),
		reason: z.string({ error: 'required' }).trim().min(3, 'said-too-short').max(300, 'too-long'),
	}),
	may: mayKeepRecords,
	run: async (act, { personId, reason }) => {
		if ((await keepingRecords(act, (db) => findNameOf(db, personId))) === null) return missing
		const watchedId = await insertWatched(act.db, act.actor, { personId, reason, addedOn: act.today })
		return { watchedId }
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
	constraints: { watched_once: 'already-watched' },
})
