import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import type pg from 'pg'

type Wire = {
	readonly stream: Duplex
	query(text: string): void
	sendCopyFromChunk(chunk: Uint8Array): void
	endCopyFrom(): void
	sendCopyFail(why: string): void
}

const batchLength = 256 * 1024
const mostWaiting = 8

/**
 * The rows of `copy … to stdout`, in batches of whole lines. `each` meets every row, with its end of line, before its
 * batch is handed out. The server is held back while nobody asks for more, so memory stays flat.
 */
export async function* copyOut(
	client: pg.Client,
	statement: string,
	each: (row: Uint8Array) => void,
): AsyncGenerator<Buffer> {
	const ready: Buffer[] = []
	let batch: Buffer[] = []
	let length = 0
	let state = 'running' as 'running' | 'ended' | Error
	let wake = () => {}
	let wire = undefined as Wire | undefined
	const hand = () => {
		if (length > 0) ready.push(Buffer.concat(batch))
		batch = []
		length = 0
		wake()
	}
	const end = (how: 'ended' | Error) => {
		if (state !== 'running') return
		hand()
		state = how
		wake()
	}
	client.query({
		submit(connection: Wire) {
			wire = connection
			connection.query(statement)
		},
		handleCopyData({ chunk }: { chunk: Buffer }) {
			// The reader's own buffer is used again for the next message.
			const row = Buffer.from(chunk)
			each(row)
			batch.push(row)
			length += row.length
			if (length < batchLength) return
			hand()
			if (ready.length >= mostWaiting) wire?.stream.pause()
		},
		handleCommandComplete() {},
		handleReadyForQuery: () => end('ended'),
		handleError: (fault: Error) => end(fault),
	} as unknown as pg.Submittable)
	try {
		for (;;) {
			const next = ready.shift()
			if (next !== undefined) {
				if (ready.length < mostWaiting / 2) wire?.stream.resume()
				yield next
			} else if (state === 'running') {
				const { promise, resolve } = Promise.withResolvers<void>()
				wake = resolve
				await promise
			} else if (state === 'ended') return
			else throw state
		}
	} finally {
		wire?.stream.resume()
	}
}

export type CopyIn = { write(lines: Uint8Array): Promise<void>; end(): Promise<void> }

/** Opens `copy … from stdin`; a row that the database does not take rejects `write` or `end` with its fault. */
export async function copyIn(client: pg.Client, statement: string): Promise<CopyIn> {
	const opened = Promise.withResolvers<Wire>()
	const ended = Promise.withResolvers<void>()
	ended.promise.catch(() => {})
	let fault: Error | null = null
	client.query({
		submit: (connection: Wire) => connection.query(statement),
		handleCopyInResponse: (connection: Wire) => opened.resolve(connection),
		handleCommandComplete() {},
		handleReadyForQuery: () => ended.resolve(),
		handleError(why: Error) {
			fault = why
			opened.reject(why)
			ended.reject(why)
		},
	} as unknown as pg.Submittable)
	const wire = await opened.promise
	return {
		async write(lines) {
			if (fault !== null) throw fault
			wire.sendCopyFromChunk(lines)
			if (wire.stream.writableNeedDrain) await Promise.race([once(wire.stream, 'drain'), ended.promise])
		},
		async end() {
			if (fault === null) wire.endCopyFrom()
			await ended.promise
		},
	}
}
