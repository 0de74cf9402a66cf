import * as z from 'zod'
import { valueIn } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { listPlans } from '../../../action-plan/index.ts'
import { consultationList } from '../../../consultations/index.ts'
import { mayKeepReports } from '../../access.ts'
import { findOpenSite, listStands, type Stand } from '../../published.ts'
import { periodInWords } from '../../rules/period-words.ts'
import { type FollowUp, listFollowUps } from '../../store/rounds.ts'
import { sayIn } from '../../words/say-in.ts'
import { openShowsHidden } from './hidden-since.ts'

/** What of the municipality's plans, rounds and consultations is open to anyone, what waits to be looked at, and what can be published. */
export const publications = query({
	name: 'publications',
	input: z.object({ language: z.enum(['sv', 'en']).default('sv') }),
	may: mayKeepReports,
	run: async (act, { language }) => {
		const site = await findOpenSite(act.db)
		const stands = await listStands(act.db)
		const { plans } = valueIn(await listPlans.within(act, {}))
		const rounds = await listFollowUps(act.db)
		const { consultations } = valueIn(await consultationList.within(act, {}))
		const say = sayIn(language)
		return {
			site: site === null ? null : { name: site.name, address: `/p/${site.slug}` },
			plans: plans.map(({ id, title, state }) => ({
				...{ id, title, ready: state === 'in-force' },
				...standsOf(stands, id),
				followUps: rounds
					.filter(({ planId }) => planId === id)
					.map((round: FollowUp) => ({
						...{ id: round.id, period: periodInWords(round, say), ready: round.frozenAt !== null },
						...standsOf(stands, round.id),
					})),
			})),
			consultations: await Promise.all(
				consultations.map(async ({ id, title, opensOn, lastDay, state }) => ({
					...{ id, title, opensOn, lastDay, ready: state !== 'coming', ...standsOf(stands, id) },
					showsHidden: await openShowsHidden(act, stands, id),
				})),
			),
		}
	},
	audit: (_, value) => ({ kind: 'plan', ids: value?.plans.map(({ id }) => id) ?? [] }),
})

function standsOf(stands: readonly Stand[], subjectId: string) {
	const own = stands.filter((one) => one.subjectId === subjectId)
	const open = own.find(({ publishedAt }) => publishedAt !== null)
	const prepared = own.find(({ publishedAt }) => publishedAt === null)
	return {
		open: open === undefined ? null : { slug: open.slug, publishedAt: open.publishedAt, gone: open.gone },
		prepared: prepared === undefined ? null : { pageId: prepared.id, preparedAt: prepared.preparedAt },
	}
}
