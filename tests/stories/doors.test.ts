import { request } from 'node:http'
import { expect, test } from 'vitest'
import { served } from './support/served.ts'

const { url } = await served()
const megabyte = 1024 * 1024

test('the house says that it is alive and that it can serve', async () => {
	expect((await fetch(`${url}/healthz`)).status).toBe(200)
	expect((await fetch(`${url}/readyz`)).status).toBe(200)
})

test('every page forbids other hosts, framing and keeping', async () => {
	const page = await fetch(`${url}/sign-in`)
	const policy = page.headers.get('content-security-policy') ?? ''
	expect(policy).toContain("default-src 'none'")
	expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/)
	expect(policy).toContain("frame-ancestors 'none'")
	expect(page.headers.get('x-content-type-options')).toBe('nosniff')
	expect(page.headers.get('cache-control')).toBe('private, no-store')
})

test('files of a build are kept for ever', async () => {
	const style = /\/assets\/[\w.-]+\.css/.exec(await (await fetch(`${url}/sign-in`)).text())?.[0]
	const file = await fetch(url + style)
	expect(file.status).toBe(200)
	expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('a post from another site is refused', async () => {
	const answer = await fetch(`${url}/sign-out`, {
		method: 'POST',
		headers: { origin: 'https://elsewhere.example' },
		body: new URLSearchParams({ intent: 'signOut' }),
	})
	expect(answer.status).toBe(403)
})

const sizes = [
	['a form of 2 MB', 'application/x-www-form-urlencoded', 2],
	['a file of 50 MB', 'multipart/form-data; boundary=x', 50],
] as const

test.each(sizes)('%s gets a page that names the limit', async (_, type, megabytes) => {
	const answer = await post('/sign-in', type, megabytes * megabyte)
	expect(answer.status).toBe(413)
	expect(answer.text).toContain('högst 10 MB')
})

test('a wrong password and an unknown address get the same words', async () => {
	const told = await Promise.all(
		['sara.holm@lillhamn.example', 'nobody@lillhamn.example'].map(async (email) => {
			const body = new URLSearchParams({ intent: 'signIn', email, password: 'not the password' })
			const answer = await fetch(`${url}/sign-in`, { method: 'POST', body })
			return { status: answer.status, said: (await answer.text()).match(/role="alert"[^>]*>([^<]+)/)?.[1] }
		}),
	)
	expect(told[0]).toEqual({ status: 401, said: 'Adressen eller lösenordet stämmer inte.' })
	expect(told[1]).toEqual(told[0])
})

test('nobody opens an account by themselves', async () => {
	const answer = await fetch(`${url}/api/auth/sign-up/email`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ email: 'me@example.com', password: 'a long enough one', name: 'Me' }),
	})
	expect(answer.status).toBe(404)
})

/** A body that announces its length and is sent only as far as the server listens. */
function post(path: string, type: string, length: number): Promise<{ status: number; text: string }> {
	return new Promise((resolve, reject) => {
		const sent = request(
			url + path,
			{ method: 'POST', headers: { 'content-type': type, 'content-length': length } },
			(answer) => {
				const parts: Buffer[] = []
				answer.on('data', (part: Buffer) => parts.push(part))
				answer.on('end', () => {
					resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') })
					sent.destroy()
				})
			},
		)
		sent.on('error', reject)
		sent.write(Buffer.alloc(megabyte))
	})
}
