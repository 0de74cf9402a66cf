import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { withSql } from '../../tests/support/sql.ts'
import { sampleReport } from '../features/public-pages/samples.ts'
import type { Served } from './http-safety.ts'
import { answerPublicPages } from './public-pages.ts'

const { house, databaseUrl } = await testHouse()
await withSql(databaseUrl, async (sql) => {
	await sql.rows(
		`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
		values (71, 'provriket', 'Provriket', 'sv', '#fff3ec', '#0b5cad', 'a@b.example', 'd')`,
	)
	for (let at = 0; at < 8; at++) {
		const content = { ...sampleReport, year: 2018 + at, digest: `a${at}`.repeat(32) }
		await sql.rows(
			`insert into published.page (municipality_id, kind, subject_id, plan_id, slug, number, content, parts, digest, prepared_at, published_at)
			values (71, 'yearly-report', $1, $1, $2, 1, $3, '{}', $2, now(), now())`,
			[`0199aaaa-0000-7000-8000-00000000000${at}`, String(2018 + at), JSON.stringify(content)],
		)
	}
})

let address = ''
const app = new Hono<Served>()
answerPublicPages(app, house, () => address)
const word = async (year: number, from = '192.0.2.1') => {
	address = from
	return await app.request(`/p/provriket/reports/${year}/report.docx`)
}

test('a published report is printed for whoever asks, and who asks for one after another waits: what is printed already is given to all', async () => {
	for (let year = 2018; year < 2024; year++) expect((await word(year)).status).toBe(200)
	const late = await word(2024)
	expect([late.status, late.headers.has('retry-after')]).toEqual([429, true])
	const [first, again] = [await word(2018), await word(2018, '192.0.2.9')]
	expect([first.status, again.status]).toEqual([200, 200])
	expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true)
	expect((await word(2024, '192.0.2.9')).status).toBe(200)
	for (let year = 2018; year < 2024; year++) expect((await word(year, '192.0.2.9')).status).toBe(200)
})
