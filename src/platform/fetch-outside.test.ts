import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchOutside } from './fetch-outside.ts'
import { isPublicAddress } from './public-address.ts'

let server: Server
let base = ''
let asked = 0

beforeAll(async () => {
	server = createServer((request, answer) => {
		asked += 1
		if (request.url === '/elsewhere') answer.writeHead(302, { location: 'https://example.org/' }).end()
		else if (request.url === '/broken') answer.writeHead(500).end('no')
		else if (request.url === '/large') answer.end('x'.repeat(5000))
		else if (request.url !== '/slow') answer.end('{"values":[]}')
	})
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
	server.closeAllConnections()
	server.close()
})

const limits = { seconds: 5, largest: 1000 } as const
const own = { ...limits, reach: 'own-machine-too' } as const

test('an address that is let in by name answers with its text', async () => {
	expect(await fetchOutside(`${base}/`, own)).toEqual({ text: '{"values":[]}' })
})

test('nothing of one’s own machine or network is asked, whatever it is called', async () => {
	const before = asked
	const { port } = new URL(base)
	for (const host of ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '10.0.0.7', '169.254.169.254', '0x7f.1']) {
		expect(await fetchOutside(`https://${host}:${port}/`, limits)).toEqual({ problem: 'address-not-public' })
	}
	// A name that leads inside is caught when it is looked up.
	expect(await fetchOutside(`https://localhost:${port}/`, limits)).toEqual({ problem: 'address-not-public' })
	expect(asked).toBe(before)
})

test('other ways than the net’s own, open text and addresses with secrets are no addresses', async () => {
	for (const address of [
		'file:///etc/passwd',
		`${base}/`,
		'https://who:secret@example.org/',
		'ftp://a.b',
		'hej',
	]) {
		expect(await fetchOutside(address, limits)).toEqual({ problem: 'address-not-valid' })
	}
})

test('too large, too slow, refused, and sent elsewhere are told apart', async () => {
	expect(await fetchOutside(`${base}/large`, own)).toEqual({ problem: 'answer-too-large' })
	expect(await fetchOutside(`${base}/slow`, { ...own, seconds: 0.2 })).toEqual({ problem: 'too-slow' })
	expect(await fetchOutside(`${base}/broken`, own)).toEqual({ problem: 'answer-refused' })
	expect(await fetchOutside(`${base}/elsewhere`, own)).toEqual({ problem: 'answer-elsewhere' })
	expect(await fetchOutside('http://127.0.0.1:1/', own)).toEqual({ problem: 'no-answer' })
})

test('an address lies on the open net, or in one’s own', () => {
	for (const address of ['193.10.1.1', '8.8.8.8', '2a00:1450:4001::1'])
		expect(isPublicAddress(address)).toBe(true)
	for (const address of [
		'192.168.1.1',
		'172.31.0.1',
		'100.64.0.1',
		'fe80::1',
		'fd00::1',
		'::',
		'2002:7f00:1::',
		'x',
	]) {
		expect(isPublicAddress(address)).toBe(false)
	}
})
