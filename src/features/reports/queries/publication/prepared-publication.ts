import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayKeepReports } from '../../access.ts'
import { findOpenSite, findPreparedPage, listStands } from '../../published.ts'
import type { ConsultationForReaders } from '../../rules/publication/consultation-for-readers.ts'
import type { FollowUpForReaders, PlanForReaders, ShownNumber } from '../../rules/publication/for-readers.ts'
import { toLookAt } from '../../rules/publication/to-look-at.ts'

/** What waits to be published: what it holds, what is worded in it, and what a person should look at first. */
export const preparedPublication = query({
	name: 'preparedPublication',
	input: z.object({ pageId: id() }),
	may: mayKeepReports,
	run: async ({ db }, { pageId }) => {
		const page = await findPreparedPage(db, pageId)
		const site = await findOpenSite(db)
		if (page === null || site === null) return missing
		const { kind, digest, preparedAt, slug, content } = page
		const stands = await listStands(db)
		const open = stands.find(
			(one) => one.subjectId === page.subjectId && one.publishedAt !== null && !one.gone,
		)
		const plan = stands.find((one) => one.subjectId === page.planId && one.publishedAt !== null)
		const addresses = {
			plan: `plans/${slug}`,
			'follow-up': `plans/${plan?.slug ?? ''}/follow-ups/${slug}`,
			consultation: `consultations/${slug}`,
		}
		const staff = (await listStaffNames(db)).map(({ name }) => name)
		return {
			...{ pageId, kind, digest, preparedAt },
			address: `/p/${site.slug}/${addresses[kind]}`,
			title: content.is === 'follow-up' ? content.planTitle : content.title,
			period: content.is === 'follow-up' ? content.period : null,
			holds: holdingsOf(content),
			/** The same stands there already. */
			same: open?.digest === digest,
			openSince: open?.publishedAt ?? null,
			lookAt: toLookAt(content, staff),
		}
	},
	audit: (input) => ({ kind: 'published-page', ids: [input.pageId] }),
})

type Content = PlanForReaders | FollowUpForReaders | ConsultationForReaders

/** What the pages hold, in numbers; `figures` is null where there are none. */
function holdingsOf(content: Content) {
	const none = { goals: 0, indicators: 0, activities: 0, versions: 0, answers: 0, shown: 0 }
	if (content.is === 'consultation') {
		const { answers } = content
		const shown = answers.filter((one) => one.shown).length
		return { ...none, answers: answers.length, shown, figures: null }
	}
	const figures: (ShownNumber | null)[] =
		content.is === 'plan'
			? content.indicators.flatMap((one) => [
					one.base?.value ?? null,
					...one.figures.map(({ value }) => value),
				])
			: content.indicators.flatMap(({ before, now }) => [before, now])
	return {
		...none,
		goals: content.is === 'plan' ? content.goals.length : 0,
		indicators: content.indicators.length,
		activities: content.activities.length,
		versions: content.is === 'plan' ? content.versions.length : 0,
		figures: {
			worded: figures.filter((value) => value !== null && typeof value !== 'number').length,
			/** Null for figures that are not frozen: they may still change. */
			frozenOn: content.is === 'plan' ? content.figuresOf.frozenOn : content.frozenOn,
			year: content.is === 'plan' ? content.figuresOf.year : content.year,
		},
	}
}
