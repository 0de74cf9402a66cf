import { type Context, Hono } from 'hono'
import { dayOf } from '../../foundation/plain-date.ts'
import type { House } from '../house.ts'
import { type Locale, localeOf } from '../words/locales.ts'
import { describeOpen } from './open-description.ts'
import type { OpenAnswer, OpenAsked, OpenFault, OpenOperation } from './open-operation.ts'
import { parameterFields } from './request-schema.ts'
import type { Say } from './say.ts'
import { wantedType } from './wanted-type.ts'

export type OpenApi = {
	readonly operations: readonly OpenOperation[]
	/** Where it stands, `/open`, and below it its own description. */
	readonly base: string
	readonly description: string
	/** Where the words for faults and problems stand. */
	readonly words: string
	say(locale: Locale): Promise<Say>
}

const problemStatus = {
	'bad-input': 400,
	missing: 404,
	'wrong-method': 405,
	'not-acceptable': 406,
	gone: 410,
	fault: 500,
} as const
type Kind = keyof typeof problemStatus

const methods = 'GET, HEAD, OPTIONS'

/** Everything that anyone may ask, from any site, without a key or a cookie; nothing here knows what it is about. */
export function answerOpenApi(house: House, { operations, base, description, words, say }: OpenApi): Hono {
	const api = new Hono()
	const origin = house.baseUrl.replace(/\/$/, '')
	// After an update of the house the same content may be told otherwise.
	const raised = house.clock.now().replace(/\D/g, '')
	const sayTo = (c: Context) => say(localeOf(c.req.raw.headers))

	async function tell(c: Context, kind: Kind, more: object = {}, values: Record<string, string> = {}) {
		const speak = await sayTo(c)
		const problem = {
			type: `${base}${description}#${kind}`,
			title: speak([`${words}.api.problems.${kind}.title`]) ?? kind,
			status: problemStatus[kind],
			detail: speak([`${words}.api.problems.${kind}.text`], values) ?? kind,
			...more,
		}
		return c.body(JSON.stringify(problem), problem.status, { 'Content-Type': 'application/problem+json' })
	}

	async function tellFaults(c: Context, faults: readonly OpenFault[]) {
		const speak = await sayTo(c)
		const told = faults.map(({ path, problem, known }) => ({
			...{ path, problem },
			words:
				speak([`${words}.api.faults.${problem}`, `faults.${problem}`], { known: known.join(', ') }) ??
				speak(['faults.not-valid']) ??
				problem,
		}))
		return await tell(c, 'bad-input', { faults: told })
	}

	async function settled(c: Context, one: OpenOperation, answered: OpenAnswer): Promise<Response> {
		if (answered.is === 'missing') return await tell(c, 'missing')
		if (answered.is === 'bad-input') return await tellFaults(c, answered.faults)
		if (answered.is === 'gone') {
			return await tell(c, 'gone', {}, { day: dayOf(answered.on, 'Europe/Stockholm') })
		}
		const there = one.csv ? (['application/json', 'text/csv'] as const) : (['application/json'] as const)
		const type = wantedType(c.req.header('accept'), there)
		// Where there is but one form it is given, whatever was asked for.
		if (type === null && one.csv) return await tell(c, 'not-acceptable')
		const tag = `"${answered.tag}-${raised}-${type === 'text/csv' ? 'csv' : 'json'}"`
		c.header('ETag', tag)
		if (answered.next != null) c.header('Link', `<${answered.next}>; rel="next"`)
		if (c.req.header('if-none-match')?.includes(tag) === true) return c.body(null, 304)
		if (type !== 'text/csv' || answered.csv === undefined) return c.json(answered.value as object)
		return c.body(answered.csv(), 200, { 'Content-Type': 'text/csv; charset=utf-8; header=present' })
	}

	api.use(async (c, next) => {
		await next()
		c.header('Access-Control-Allow-Origin', '*')
		c.header('Access-Control-Expose-Headers', 'ETag, Link')
		c.header('Cross-Origin-Resource-Policy', 'cross-origin')
		c.header('Cache-Control', 'public, no-cache')
		c.header('Vary', 'Accept, Accept-Language')
	})
	api.options('*', (c) => {
		c.header('Access-Control-Allow-Methods', methods)
		c.header('Access-Control-Allow-Headers', 'Accept, Accept-Language, If-None-Match')
		return c.body(null, 204)
	})
	for (const one of operations) {
		const path = one.path.replace(/\{(\w+)\}/g, ':$1')
		api.get(path, async (c) => {
			const asked = readAsked(c, one, origin)
			if ('faults' in asked) return await tellFaults(c, asked.faults)
			return await settled(c, one, await one.run(house, asked))
		})
		api.all(path, async (c) => {
			c.header('Allow', methods)
			return await tell(c, 'wrong-method')
		})
	}
	api.get(description, async (c) => c.json(describeOpen(operations, { base, words, say: await sayTo(c) })))
	api.all('*', (c) => tell(c, 'missing'))
	api.onError(async (fault, c) => {
		house.log.error({ fault: fault.name, at: c.req.routePath }, 'an open question was not answered')
		return await tell(c, 'fault')
	})
	return api
}

/** The question by its declared fields, and what was asked beside them. */
function readAsked(
	c: Context,
	one: OpenOperation,
	origin: string,
): OpenAsked | { readonly faults: readonly OpenFault[] } {
	const { pathname, searchParams } = new URL(c.req.url)
	const fields = parameterFields({ ...one, body: 'none' }).map(({ name }) => name)
	const more = new Map<string, string[]>()
	const given = new Map<string, string>(Object.entries(c.req.param()))
	const faults: OpenFault[] = []
	for (const [name, value] of searchParams) {
		if (one.free && !fields.includes(name)) more.set(name, [...(more.get(name) ?? []), ...value.split(',')])
		else if (!fields.includes(name)) faults.push({ path: name, problem: 'unknown-field', known: fields })
		else if (given.has(name)) faults.push({ path: name, problem: 'told-twice', known: [] })
		else given.set(name, value)
	}
	const parsed = one.input.safeParse(Object.fromEntries(given))
	if (!parsed.success) {
		faults.push(
			...parsed.error.issues.map(({ path, message }) => ({
				path: path.join('.'),
				problem: message,
				known: [],
			})),
		)
	}
	if (faults.length > 0 || !parsed.success) return { faults }
	const at = `${origin}${pathname}`
	return {
		...{ input: parsed.data, more, at },
		pageAt: (number) => {
			const query = new URLSearchParams(searchParams)
			query.set('page', String(number))
			return `${at}?${query}`
		},
	}
}
