import type { Act } from '../../../../platform/transaction.ts'
import { findOpenContent, findOpenSite, listStands } from '../../published.ts'

/** Where anyone may show the figure's public chart within a page of theirs; or why nobody may. */
export type Embedding =
	| { readonly is: 'open'; readonly address: string; readonly page: string }
	| { readonly is: 'no-site' }
	| { readonly is: 'not-published' }
	| { readonly is: 'not-in-what-is-published' }
	| { readonly is: 'without-figures' }

/** Only what is published may stand in others' pages: the published chart, never the board's own. */
export async function embeddingOf(act: Act, planId: string, indicatorId: string): Promise<Embedding> {
	const site = await findOpenSite(act.db)
	if (site === null) return { is: 'no-site' }
	const stand = (await listStands(act.db)).find(
		({ kind, subjectId, publishedAt, gone }) =>
			kind === 'plan' && subjectId === planId && publishedAt !== null && !gone,
	)
	const content = stand === undefined ? null : await findOpenContent(act.db, stand.id)
	if (stand === undefined || content?.is !== 'plan') return { is: 'not-published' }
	const indicator = content.indicators.find(({ id }) => id === indicatorId)
	if (indicator === undefined) return { is: 'not-in-what-is-published' }
	if (indicator.figures.length === 0) return { is: 'without-figures' }
	const origin = act.house.baseUrl.replace(/\/$/, '')
	const page = `${origin}/p/${site.slug}/plans/${stand.slug}/${indicator.address}`
	return { is: 'open', page, address: `${page}/embed` }
}
