import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Answer, BadInput } from '../answer.ts'
import type { House } from '../house.ts'
import { actingAs } from '../transaction.ts'
import type { Locale } from '../words/locales.ts'
import { localeOf } from '../words/locales.ts'
import { findKeyHolder, type KeyHolder } from './key.ts'
import { type Named, once } from './once.ts'
import { openApiOf } from './openapi.ts'
import type { Operation } from './operation.ts'
import { keepPace } from './pace.ts'
import { type Problem, type ProblemKind, problem, problemIn } from './problem.ts'
import { namedBy, readInput } from './read-request.ts'
import type { Say } from './say.ts'

const megabyte = 1024 * 1024

export type Api = {
	readonly operations: readonly Operation[]
	/** Where it stands, `/api/v1`. */
	readonly base: string
	readonly largest: { readonly json: number; readonly file: number }
	say(locale: Locale): Promise<Say>
}

export const largestBodies = { json: megabyte, file: 10 * megabyte }

/** Every operation of the map, and the description of them all; nothing here knows what they are about. */
export function answerApi(house: House, { operations, base, largest, say }: Api): Hono {
	const api = new Hono()
	const pace = keepPace(() => Date.parse(house.clock.now()))
	const sayTo = (c: Context) => say(localeOf(c.req.raw.headers))

	async function tell(c: Context, kind: ProblemKind, headers: Record<string, string> = {}) {
		const told = problem(kind, { base, say: await sayTo(c) })
		return answerWith(c, told, headers)
	}

	async function answer(c: Context, one: Operation): Promise<Response> {
		const holder = await findKeyHolder(house, c.req.header('authorization'))
		if (holder === null) return await tell(c, 'no-key', { 'WWW-Authenticate': 'Bearer' })
		const wait = pace.secondsToWait(holder.actor.actorId)
		if (wait > 0) return await tell(c, 'too-fast', { 'Retry-After': String(wait) })
		if (!holder.scopes.includes(one.scope)) return await tell(c, 'forbidden')
		const read = await readInput(c, one)
		if ('wrongType' in read) return await tell(c, 'wrong-type')
		if ('faults' in read) return await settled(c, one, { is: 'bad-input', faults: read.faults }, false)
		const named = namedBy(c, one, read, house.keys)
		if (named !== null && 'faults' in named) {
			return await settled(c, one, { is: 'bad-input', faults: named.faults }, false)
		}
		const done = await act(house, holder, one, read.input, named)
		if (done.is === 'named-otherwise') return await tell(c, 'named-otherwise')
		return await settled(c, one, done.answer, done.again)
	}

	async function settled(c: Context, one: Operation, answered: Answer<unknown>, again: boolean) {
		const headers: Record<string, string> = again ? { 'Idempotency-Replayed': 'true' } : {}
		if (answered.is === 'done') return c.json(answered.value as object, 200, headers)
		const told = problemIn(answered, one.words, { base, say: await sayTo(c) })
		return answerWith(c, told, headers)
	}

	const bodies = {
		json: bodyLimit({ maxSize: largest.json, onError: (c) => tell(c, 'too-large') }),
		file: bodyLimit({ maxSize: largest.file, onError: (c) => tell(c, 'too-large') }),
	}
	for (const one of operations) {
		const limit = one.body === 'file' ? bodies.file : bodies.json
		api.on(one.method.toUpperCase(), one.path.replace(/\{(\w+)\}/g, ':$1'), limit, (c) => answer(c, one))
	}
	for (const path of new Set(operations.map((one) => one.path))) {
		const methods = operations.filter((one) => one.path === path).map((one) => one.method.toUpperCase())
		api.all(path.replace(/\{(\w+)\}/g, ':$1'), (c) => tell(c, 'wrong-method', { Allow: methods.join(', ') }))
	}
	api.get('/openapi.json', async (c) => c.json(openApiOf(operations, { base, say: await sayTo(c) })))
	// The page for people is a screen, with its data beside it.
	const screens = [`${base}/docs`, `${base}/docs.data`]
	api.all('*', (c, next) => (screens.includes(c.req.path) ? next() : tell(c, 'missing')))
	api.onError(async (fault, c) => {
		house.log.error({ fault: fault.name, at: c.req.routePath }, 'an operation failed')
		return await tell(c, 'fault')
	})
	return api
}

/** One transaction: what was asked before under the same name, the command, its audit row, and the answer to remember. */
async function act(house: House, { actor }: KeyHolder, one: Operation, input: unknown, named: Named | null) {
	try {
		return await actingAs({ house, actor }, { writes: one.writes }, async (acting) => {
			const work = () => one.run(acting, input)
			if (named !== null) return await once(acting, named, work)
			return { is: 'answered' as const, answer: await work(), again: false }
		})
	} catch (fault) {
		if (!(fault instanceof BadInput)) throw fault
		return {
			is: 'answered' as const,
			answer: { is: 'bad-input' as const, faults: fault.faults },
			again: false,
		}
	}
}

function answerWith(c: Context, told: Problem, headers: Record<string, string>): Response {
	return c.body(JSON.stringify(told), told.status, { ...headers, 'Content-Type': 'application/problem+json' })
}
