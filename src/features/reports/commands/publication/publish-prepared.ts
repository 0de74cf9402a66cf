import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { findPreparedPage, holdPublishing, isTaken, listStands, markPublished } from '../../published.ts'
import { showsHiddenNow } from '../../queries/publication/hidden-since.ts'

/**
 * Opens what was prepared and looked at to anyone: exactly that, by its digest. Refusals: changed-meanwhile (somebody
 * prepared it anew), hidden-meanwhile (it shows what has been marked as secret since), address-in-use, plan-not-published (a follow-up whose plan was withdrawn).
 */
export const publishPrepared = command({
	name: 'publishPrepared',
	input: z.object({ pageId: id(), digest: text(64) }),
	may: mayKeepReports,
	run: async (act, { pageId, digest }) => {
		const { db, now } = act
		const seen = await findPreparedPage(db, pageId)
		if (seen === null) return missing
		// The plan's first: it may be withdrawn in the same moment, with all that stands beside it.
		await holdPublishing(db, seen.planId)
		await holdPublishing(db, seen.subjectId)
		const page = await findPreparedPage(db, pageId)
		if (page === null) return missing
		if (page.digest !== digest) return refuse({ because: 'changed-meanwhile' })
		if (await showsHiddenNow(act, page.subjectId, page.content)) {
			return refuse({ because: 'hidden-meanwhile' })
		}
		if (page.kind !== 'follow-up' && (await isTaken(db, page.slug, page))) {
			return refuse({ because: 'address-in-use' })
		}
		const plan = (await listStands(db)).find(
			(one) => one.subjectId === page.planId && one.publishedAt !== null,
		)
		if (page.kind === 'follow-up' && (plan === undefined || plan.gone)) {
			return refuse({ because: 'plan-not-published' })
		}
		await markPublished(db, page, now)
		return { pageId, kind: page.kind, slug: page.slug }
	},
	audit: (input) => ({ kind: 'published-page', ids: [input.pageId] }),
})
