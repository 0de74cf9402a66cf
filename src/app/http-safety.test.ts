import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { limitBody, type Served } from './http-safety.ts'

const megabyte = 1024 * 1024
const app = new Hono<Served>()
app.use(limitBody(async (c) => c.text('too large', 413)))
app.all('*', async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)))

async function posted(path: string, megabytes: number, type: string): Promise<number> {
	const body = new Uint8Array(megabytes * megabyte)
	const headers = { 'content-type': type, 'content-length': String(body.length) }
	return (await app.request(path, { method: 'POST', body, headers })).status
}

test('as much is taken as the forms say: from staff three files of ten, from those without an account nine in all', async () => {
	const files = 'multipart/form-data; boundary=x'
	expect(await posted('/follow-up/1/decided', 20, files)).toBe(200)
	expect(await posted('/consultations/1/answers/new', 31, files)).toBe(200)
	expect(await posted('/consultations/1/answers/new', 33, files)).toBe(413)
	expect(await posted('/remiss/abcdefgh', 9, files)).toBe(200)
	expect(await posted('/remiss/abcdefgh', 11, files)).toBe(413)
	expect(await posted('/remiss/answer', 11, files)).toBe(413)
	expect(await posted('/follow-up/1/decided', 2, 'application/x-www-form-urlencoded')).toBe(413)
})
