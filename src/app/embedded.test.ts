import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { lillhamnHouse } from '../../tests/support/lillhamn-house.ts'
import { withSql } from '../../tests/support/sql.ts'
import { openAddresses } from '../features/public-pages/index.ts'
import { type Served, secureHeaders } from './http-safety.ts'
import { answerPublicPages } from './public-pages.ts'

const { house, databaseUrl } = await lillhamnHouse()
const app = new Hono<Served>()
app.use(secureHeaders(false))
answerPublicPages(app, house)

const [page = ''] = (await openAddresses(house)).filter((address) => address.includes('/indicators/'))
const policyOf = async (path: string, headers: Record<string, string> = {}) => {
	const answer = await app.request(path, { headers })
	return { status: answer.status, policy: answer.headers.get('content-security-policy') ?? '', answer }
}

describe('a published figure within a page of somebody else\u2019s', () => {
	test('may be framed by anyone, runs nothing and sets no cookie', async () => {
		const { status, policy, answer } = await policyOf(`${page}/embed`)
		expect(status).toBe(200)
		expect(policy).toContain('frame-ancestors *')
		expect(policy).toContain("default-src 'none'")
		expect(policy).not.toContain('script-src')
		expect(answer.headers.get('set-cookie')).toBeNull()
		expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
		const html = await answer.text()
		expect(html).not.toMatch(/<script|<form|onload=/)
		expect(html).toContain('/pictures/')
		expect(html).toContain('<base target="_top"/>')
	})

	test('is the only page that may be', async () => {
		const plan = page.replace(/\/indicators\/.*/, '')
		for (const path of [
			page,
			plan,
			`${plan}/versions`,
			'/p/lillhamn',
			'/p/lillhamn/about',
			`${plan}/embed`,
		]) {
			expect((await policyOf(path)).policy, path).toContain("frame-ancestors 'none'")
		}
		expect((await policyOf(`${page}-nothing/embed`)).status).toBe(404)
		expect((await policyOf(`${page}-nothing/embed`)).policy).toContain("frame-ancestors 'none'")
		expect((await policyOf(`${page}/embed/embed`)).policy).toContain("frame-ancestors 'none'")
	})

	test('is not sent again to whoever has it', async () => {
		const tag = (await policyOf(`${page}/embed`)).answer.headers.get('etag') ?? ''
		expect((await policyOf(`${page}/embed`, { 'if-none-match': tag })).status).toBe(304)
		expect((await policyOf(page, { 'if-none-match': tag })).status).toBe(200)
	})

	test('is shown no more when it is withdrawn', async () => {
		await withSql(databaseUrl, (sql) =>
			sql.rows(`update published.page set withdrawn_at = now() where municipality_id = 1 and kind = 'plan'`),
		)
		const { status, policy } = await policyOf(`${page}/embed`)
		expect(status).toBe(404)
		expect(policy).toContain("frame-ancestors 'none'")
	})
})
