import type { Somebody } from './server-in-process.ts'

/** A page or file that somebody came to by links, with what it answered. */
export type Met = {
	readonly path: string
	readonly kind: string
	readonly answer: Response
	readonly text: string
}

/** `/evictions/0199…/close?x=1` and its like are one kind of page, and so are all tables of an edition. */
export function kindOf(path: string): string {
	return path
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
		.replace(/[?#].*/, '')
		.replace(/(\/statistics\/:id|\/data|\/plans)\/[^/.]+/g, '$1/:slug')
		.replace(/\/\d{4}(?=\/|$)/g, '/:year')
}

/** One of each kind that links lead to from where one stands; files too. */
export async function walk({ ask }: Somebody, starts: readonly string[], most = 400): Promise<Met[]> {
	const ahead = [...starts]
	const seen = new Set<string>()
	const met: Met[] = []
	for (let path = ahead.shift(); path !== undefined && met.length < most; path = ahead.shift()) {
		const kind = kindOf(path)
		if (seen.has(kind) || kind === '/sign-out') continue
		seen.add(kind)
		const answer = await ask(path)
		const type = answer.headers.get('content-type') ?? ''
		const text = /html|text|json|xml/.test(type) ? await answer.text() : ''
		met.push({ path, kind, answer, text })
		const to = answer.headers.get('location')
		if (to?.startsWith('/') === true) ahead.push(to)
		if (type.startsWith('text/html')) ahead.push(...linksIn(text))
	}
	return met
}

function linksIn(html: string): string[] {
	return [...html.matchAll(/<a\b[^>]*?\bhref="(\/(?!\/)[^"#]*)/g)].map(([, link = '']) =>
		link.replaceAll('&amp;', '&'),
	)
}
