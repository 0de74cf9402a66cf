import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import pg from 'pg'

/** A connection keeps this many statements; what comes after is sent as it is. */
const mostKept = 400

/**
 * A connection that keeps the statements it is asked again: row security makes their parsing and planning dearer than
 * their running. Those with lists of differing length are many, so only what comes a second time is kept.
 */
export class PreparingClient extends pg.Client {
	readonly #seen = new Set<string>()
	readonly #kept = new Map<string, string>()

	// Answers for every overload of the library's: what came is passed on, and what it gives is given.
	override query(...given: unknown[]): never {
		const [text, values] = given
		const name =
			given.length === 2 && typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : undefined
		const asked = name === undefined ? given : [{ text, values, name }]
		this.#sendAtOnce()
		return super.query(...(asked as [string])) as never
	}

	/** What is asked in one go leaves in one piece. */
	#sendAtOnce(): void {
		const { stream } = (this as unknown as { connection: { stream: Socket } }).connection
		stream.cork()
		process.nextTick(() => stream.uncork())
	}

	#nameOf(text: string): string | undefined {
		const name = this.#kept.get(text)
		if (name !== undefined || this.#kept.size >= mostKept) return name
		if (!this.#seen.has(text)) {
			if (this.#seen.size < mostKept * 10) this.#seen.add(text)
			return undefined
		}
		const made = createHash('sha256').update(text).digest('base64url')
		this.#kept.set(text, made)
		return made
	}
}
