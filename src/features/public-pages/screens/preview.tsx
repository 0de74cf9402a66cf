import type { LoaderFunctionArgs } from 'react-router'
import { callerOf, show } from '../../../ui/screen.ts'
import type { Place } from '../queries/open-place.ts'
import { preparedPage } from '../queries/prepared-page.ts'
import { preparedPicture } from '../queries/prepared-picture.ts'
import { drawPage } from './reader/draw.tsx'

/** What is prepared, drawn just as anyone will see it once it is published: the same pages, below another address. */
export async function loader({ context, params }: LoaderFunctionArgs): Promise<Response> {
	const caller = callerOf(context)
	const { pageId = '', '*': part = '' } = params
	const digest = /^pictures\/([0-9a-f]+)\.(?:svg|png)$/.exec(part)?.[1]
	if (digest !== undefined) {
		const { bytes, mediaType } = show(await preparedPicture(caller, { pageId, digest }))
		return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': mediaType } })
	}
	const { site, page, today } = show(await preparedPage(caller, { pageId }))
	const plan = `/publish/${pageId}/preview`
	const html = drawPage({
		...{ site, today, origin: '', path: null, preview: true, place: placeOf(page, part) },
		places: { home: `/p/${site.slug}`, plan, pictures: `${plan}/pictures` },
	})
	return new Response(html ?? '', {
		status: html === null ? 404 : 200,
		headers: { 'Content-Type': 'text/html; charset=utf-8' },
	})
}

type Prepared = Extract<Awaited<ReturnType<typeof preparedPage>>, { is: 'done' }>['value']['page']

function placeOf(
	{ content, slug, preparedAt: publishedAt }: Prepared,
	part: string,
): Exclude<Place, { is: 'moved' }> {
	if (content.is === 'consultation') {
		const known = (['', 'proposal', 'answers'] as const).find((one) => one === part)
		return known === undefined
			? { is: 'missing' }
			: { is: 'consultation', slug, part: known, content, publishedAt, planSlug: null }
	}
	if (content.is === 'follow-up') return { is: 'follow-up', planSlug: slug, content, publishedAt }
	return {
		is: 'plan',
		slug,
		part,
		earlier: false,
		plan: { content, publishedAt, followUps: [], consultations: [] },
	}
}
