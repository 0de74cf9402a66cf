import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Served } from '../../src/app/http-safety.ts'
import { answerReleases } from '../../src/app/open-releases.ts'
import type { House } from '../../src/platform/house.ts'

/** What a house lays out to be fetched, as it is served, on the machine's own address alone. */
export async function releaseServer(house: House) {
	const app = new Hono<Served>()
	answerReleases(app, house)
	const server = createServer(getRequestListener(app.fetch))
	await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
	const { port } = server.address() as AddressInfo
	return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
