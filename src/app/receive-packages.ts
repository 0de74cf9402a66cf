import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
	acceptKey,
	acceptPackage,
	askingAfter,
	isClosedTo,
	keyHolderAt,
	type PackageProblem,
	packageReceipt,
	senderAt,
} from '../features/network/index.ts'
import type { Caller, House } from '../platform/house.ts'
import { keepPace } from '../platform/rest/pace.ts'
import type { Say } from '../platform/rest/say.ts'
import { networkOf } from '../platform/visitors.ts'
import { type Locale, localeOf } from '../platform/words/locales.ts'
import type { Served } from './http-safety.ts'
import { say } from './say.ts'

const base = '/open/v1/networks'
const largest = 6 * 1024 * 1024
/** A municipality sends a package a year and mends it a few times; several may send by one provider's address. */
const sendingsInAMinute = 30
const questionsInAMinute = 60
/** What tells the network nothing new is noted each time; whoever does little else is heard no more until tomorrow. */
const vainInADay = 300
const day = 24 * 60 * 60 * 1000
const untilThereIsRoom = 60 * 60

const statusOf = {
	shape: 400,
	missing: 404,
	refused: 409,
	'too-large': 413,
	'wrong-type': 415,
	'too-fast': 429,
	fault: 500,
} as const
type Kind = keyof typeof statusOf

type How = {
	/** Where a request came from, for keeping the pace. */
	addressOf(c: Context): string
	readonly inAMinute?: number
	readonly inADay?: number
}

/**
 * Where municipalities' own systems send their packages and new keys to a network: without a cookie or an account, known by
 * their signature alone. Whatever is sent is answered in one of these ways, and nothing half is kept.
 */
export function receivePackages(app: Hono<Served>, house: House, how: How): void {
	const now = () => Date.parse(house.clock.now())
	const sendings = keepPace(now, how.inAMinute ?? sendingsInAMinute)
	const questions = keepPace(now, how.inAMinute ?? questionsInAMinute)
	const vain = keepPace(now, how.inADay ?? vainInADay, day)
	const whereOf = (c: Context) => networkOf(how.addressOf(c))

	// Before a byte of the body is read.
	const paced: MiddlewareHandler<Served> = async (c, next) => {
		const where = whereOf(c)
		const wait = Math.max(sendings.secondsToWait(where), vain.secondsUntilOpen(where))
		return wait > 0 ? await tellToWait(c, wait) : await next()
	}
	const limit = bodyLimit({ maxSize: largest, onError: (c) => tell(c, 'too-large') })

	app.post(`${base}/:code/packages`, paced, limit, (c) =>
		guarded(c, async (network, text) => {
			const [caller, isClosed] = await Promise.all([
				senderAt(house, network, text),
				isClosedTo(house, network, text),
			])
			if (caller === null) return await tell(c, 'missing')
			if (isClosed) return await tellToWait(c, untilThereIsRoom)
			const answer = await acceptPackage(caller, { text, way: 'push' })
			if (answer.is !== 'done') return await tell(c, 'shape')
			const { value } = answer
			if (value.is === 'refused' || value.again) vain.secondsToWait(whereOf(c))
			return value.is === 'accepted' ? c.json(value.receipt) : await tellRefused(c, value)
		}),
	)
	app.post(`${base}/:code/keys`, paced, limit, (c) =>
		guarded(c, async (network, text) => {
			const caller = await keyHolderAt(house, network, text)
			if (caller === null) return await tell(c, 'missing')
			const answer = await acceptKey(caller, { text })
			if (answer.is !== 'done') return await tell(c, 'shape')
			const { value } = answer
			if (value.is === 'refused' || value.again) vain.secondsToWait(whereOf(c))
			return value.is === 'accepted'
				? c.json({ fingerprint: value.fingerprint })
				: await tellRefused(c, value)
		}),
	)
	app.get(`${base}/:code/packages/:packageId`, async (c) => {
		const wait = questions.secondsToWait(whereOf(c))
		if (wait > 0) return await tellToWait(c, wait)
		const asked = { network: c.req.param('code'), packageId: c.req.param('packageId') }
		const caller = await askingAfter(house, { ...asked, digest: c.req.query('digest') ?? '' })
		return await receipt(c, caller, asked.packageId)
	})

	async function receipt(c: Context, caller: Caller | null, packageId: string): Promise<Response> {
		const answer = caller === null ? null : await packageReceipt(caller, { packageId })
		return answer?.is === 'done' ? c.json(answer.value) : await tell(c, 'missing')
	}

	/** The body as text, when it may be read; and one answer when it could not be dealt with. */
	async function guarded(
		c: Context,
		work: (network: string, text: string) => Promise<Response>,
	): Promise<Response> {
		if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
			return await tell(c, 'wrong-type')
		const text = decoded(await c.req.arrayBuffer())
		if (text === null) {
			return await tellRefused(c, { because: 'shape', problems: [{ path: '', because: 'not-utf-8' }] })
		}
		try {
			return await work(c.req.param('code') ?? '', text)
		} catch (fault) {
			house.log.error(
				{ fault: fault instanceof Error ? fault.name : 'unknown', at: base },
				'a package failed',
			)
			return await tell(c, 'fault')
		}
	}
}

const speeches = new Map<Locale, Promise<Say>>()

/** Made once a language: a flood of refusals is answered from the same words. */
function speech(locale: Locale): Promise<Say> {
	const made = speeches.get(locale) ?? say(locale)
	speeches.set(locale, made)
	return made
}

type Refused = { readonly because: string; readonly problems: readonly PackageProblem[] }

/** RFC 9457: why, where, and what to do. */
async function tellRefused(c: Context, { because, problems }: Refused): Promise<Response> {
	const speak = await speech(localeOf(c.req.raw.headers))
	const words = (name: string) => speak([`submissions.problems.${name}`]) ?? name
	return await tell(c, because === 'shape' ? 'shape' : 'refused', {
		because,
		problems: problems.map((one) => ({ ...one, words: words(one.because) })),
	})
}

async function tellToWait(c: Context, seconds: number): Promise<Response> {
	c.header('Retry-After', String(seconds))
	return await tell(c, 'too-fast')
}

async function tell(c: Context, kind: Kind, more: object = {}): Promise<Response> {
	const speak = await speech(localeOf(c.req.raw.headers))
	const told = {
		type: `${base}#${kind}`,
		title: speak([`submissions.api.${kind}.title`]) ?? kind,
		status: statusOf[kind],
		detail: speak([`submissions.api.${kind}.text`]) ?? kind,
		...more,
	}
	return c.body(JSON.stringify(told), told.status, { 'Content-Type': 'application/problem+json' })
}

function decoded(bytes: ArrayBuffer): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return null
	}
}
