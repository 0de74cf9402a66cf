import { connect, createServer, type Socket } from 'node:net'

/** One address before several that come and go, as a house has it: each connection is handed on to the next that answers. */
export type OneAddress = {
	readonly port: number
	/** The ports behind it from now on; connections that stand are kept. */
	lead(ports: readonly number[]): void
	/** Breaks every connection, as a net does. */
	cut(): void
	close(): Promise<void>
}

export async function oneAddress(first: readonly number[]): Promise<OneAddress> {
	let ports = first
	let turn = 0
	const open = new Set<Socket>()
	const server = createServer((outer) => {
		const inner = connect(ports[turn++ % ports.length] ?? 0, '127.0.0.1')
		for (const [one, other] of [
			[outer, inner],
			[inner, outer],
		] as const) {
			open.add(one)
			one.on('error', () => {})
			one.on('close', () => {
				open.delete(one)
				other.destroy()
			})
			one.pipe(other)
		}
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const address = server.address()
	const cut = () => {
		for (const socket of open) socket.destroy()
	}
	return {
		port: typeof address === 'object' && address !== null ? address.port : 0,
		lead: (next) => {
			ports = next
		},
		cut,
		close: async () => {
			cut()
			await new Promise((resolve) => server.close(resolve))
		},
	}
}
