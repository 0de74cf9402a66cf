import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepSite } from '../access.ts'
import { findOwnSite, findPrepared } from '../store.ts'

/** A page that waits to be published, to be drawn for those who keep plans just as it will be for anyone. */
export const preparedPage = query({
	name: 'preparedPage',
	input: z.object({ pageId: id() }),
	may: mayKeepSite,
	run: async ({ db, today }, { pageId }) => {
		const site = await findOwnSite(db)
		const page = await findPrepared(db, pageId)
		return site === null || page === null ? missing : { site, page, today }
	},
	audit: (input) => ({ kind: 'published-page', ids: [input.pageId] }),
})
