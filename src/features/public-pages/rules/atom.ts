import { escaped } from '../../../foundation/markup.ts'
import type { Instant } from '../../../foundation/plain-date.ts'

export type FeedEntry = {
	readonly id: string
	readonly title: string
	readonly href: string
	readonly at: Instant
}

/** A feed as RFC 4287 has it; addresses are whole. An empty feed was updated when the site began, which nobody knows. */
export function atomFeed(feed: {
	readonly title: string
	/** Who publishes. */
	readonly author: string
	readonly language: string
	readonly home: string
	readonly self: string
	readonly entries: readonly FeedEntry[]
}): string {
	const entries = feed.entries.map(
		({ id, title, href, at }) =>
			`<entry><id>urn:uuid:${escaped(id)}</id><title>${escaped(title)}</title><updated>${at}</updated>` +
			`<link rel="alternate" type="text/html" href="${escaped(href)}"/></entry>`,
	)
	return (
		`<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">` +
		`<id>${escaped(feed.home)}</id><title>${escaped(feed.title)}</title>` +
		`<updated>${feed.entries[0]?.at ?? '1970-01-01T00:00:00Z'}</updated>` +
		`<author><name>${escaped(feed.author)}</name></author>` +
		`<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>` +
		`<link rel="alternate" type="text/html" href="${escaped(feed.home)}"/>${entries.join('')}</feed>\n`
	)
}

/** What search engines may find, and where they may not look: staff's pages are nobody's hits. */
export function robots(origin: string): string {
	return `User-agent: *\nAllow: /p$\nAllow: /p/\nDisallow: /\nSitemap: ${origin}/p/sitemap.xml\n`
}

export function siteMap(addresses: readonly string[]): string {
	const urls = addresses.map((address) => `<url><loc>${escaped(address)}</loc></url>`)
	return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
}
