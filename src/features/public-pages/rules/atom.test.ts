import { expect, test } from 'vitest'
import { instant } from '../../../foundation/plain-date.ts'
import { atomFeed, robots, siteMap } from './atom.ts'

const entry = {
	id: '0199aaaa-0000-7000-8000-000000000001',
	title: 'Barn & hem <nu>',
	href: 'https://bofast.example/p/lillhamn/plans/hem',
	at: instant('2026-03-13T08:00:00Z'),
}
const feed = {
	...{
		title: 'Lillhamn',
		author: 'Lillhamns kommun',
		language: 'sv',
		home: 'https://bofast.example/p/lillhamn',
	},
	self: 'https://bofast.example/p/lillhamn/feed.atom',
}

test('a feed names its entries, and what is written in them is never markup', () => {
	const xml = atomFeed({ ...feed, entries: [entry] })
	expect(xml).toContain('<title>Barn &amp; hem &lt;nu&gt;</title>')
	expect(xml).toContain('<id>urn:uuid:0199aaaa-0000-7000-8000-000000000001</id>')
	expect(xml).toContain('<updated>2026-03-13T08:00:00Z</updated>')
})

test('a feed without entries is a feed', () => {
	expect(atomFeed({ ...feed, entries: [] })).toMatch(/<updated>\S+<\/updated>/)
})

test('search engines are led to the public pages and to no others', () => {
	expect(robots('https://bofast.example')).toBe(
		'User-agent: *\nAllow: /p$\nAllow: /p/\nDisallow: /\nSitemap: https://bofast.example/p/sitemap.xml\n',
	)
	expect(siteMap(['https://bofast.example/p/a?b&c'])).toContain(
		'<loc>https://bofast.example/p/a?b&amp;c</loc>',
	)
})
