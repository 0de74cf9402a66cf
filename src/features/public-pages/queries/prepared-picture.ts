import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id, text } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepSite } from '../access.ts'
import { findPicture, findPrepared } from '../store.ts'

/** A chart of a page that waits to be published. */
export const preparedPicture = query({
	name: 'preparedPicture',
	input: z.object({ pageId: id(), digest: text(64) }),
	may: mayKeepSite,
	run: async ({ db, actor }, { pageId, digest }) => {
		if ((await findPrepared(db, pageId)) === null) return missing
		return (await findPicture(db, actor.municipalityId, digest)) ?? missing
	},
	audit: (input) => ({ kind: 'published-page', ids: [input.pageId] }),
})
