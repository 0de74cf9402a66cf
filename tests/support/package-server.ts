import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import type { Served } from '../../src/app/http-safety.ts'
import { receivePackages } from '../../src/app/receive-packages.ts'
import type { House } from '../../src/platform/house.ts'

export type PackageServer = { readonly origin: string; close(): Promise<void> }

type Limits = Partial<Parameters<typeof receivePackages>[2]>

/** The endpoint as it is served, on the machine's own address alone. */
export async function packageServer(house: House, limits: Limits = {}): Promise<PackageServer> {
	const app = new Hono<Served>()
	const from = (c: Parameters<typeof getConnInfo>[0]) => getConnInfo(c).remote.address ?? ''
	const { inAMinute = 10_000_000, inADay = 10_000_000, addressOf = from } = limits
	receivePackages(app, house, { addressOf, inAMinute, inADay })
	const server = createServer(getRequestListener(app.fetch))
	await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
	const { port } = server.address() as AddressInfo
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed())
				server.closeAllConnections()
			}),
	}
}
