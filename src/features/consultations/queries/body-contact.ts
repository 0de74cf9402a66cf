import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations } from '../access.ts'
import { findBody, findContact } from '../store/bodies.ts'

/** Whom an invited body is reached by: asked for by itself, and noted for whom it was shown. */
export const bodyContact = query({
	name: 'bodyContact',
	input: z.object({ invitedBodyId: id() }),
	may: mayKeepConsultations,
	run: async (act, { invitedBodyId }) => {
		const body = await findBody(act.db, invitedBodyId)
		if (body === undefined) return missing
		return { body, contact: await findContact(act, invitedBodyId) }
	},
	audit: ({ invitedBodyId }) => ({ kind: 'body-contact', ids: [invitedBodyId] }),
})
