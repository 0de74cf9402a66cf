import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findContact, findExample } from '../../store/knowledge.ts'

/** Whom to call about an example: shown to the secretariat when it asks, which is noted. */
export const exampleContact = query({
	name: 'exampleContact',
	input: z.object({ exampleId: id() }),
	may: mayKeepNetwork,
	run: async (act, { exampleId }) => {
		if ((await findExample(act.db, exampleId)) === null) return missing
		return { contact: await findContact(act, exampleId) }
	},
	audit: ({ exampleId }) => ({ kind: 'example-contact', ids: [exampleId] }),
})
