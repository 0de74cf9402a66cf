import { type LookupAddress, lookup as lookUp } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

export type FetchProblem =
	| 'address-not-valid'
	| 'address-not-public'
	| 'no-answer'
	| 'too-slow'
	| 'answer-too-large'
	| 'answer-refused'
	| 'answer-elsewhere'

type Limits = {
	readonly seconds: number
	readonly largest: number
	/** Addresses of one's own machine and network are refused, unless they are let in by name: for servers of tests. */
	readonly reach?: 'public' | 'own-machine-too'
}

export type Reach = NonNullable<Limits['reach']>

/** Asks an address outside for its text; any answer but 200 is a problem. */
export async function fetchOutside(
	address: string,
	limits: Limits,
): Promise<{ readonly text: string } | { readonly problem: FetchProblem }> {
	const answer = await askOutside(address, limits, {})
	return 'problem' in answer ? answer : { text: answer.text }
}

/** Hands JSON over to an address outside, and gives what was answered, whatever it was. */
export async function sendOutside(
	address: string,
	body: string,
	limits: Limits,
): Promise<{ readonly status: number; readonly text: string } | { readonly problem: FetchProblem }> {
	return await askOutside(address, limits, { body, headers: { 'content-type': 'application/json' } })
}

/** What went wrong on the way, for those who ask by a library's hand. */
export class OutsideProblem extends Error {
	readonly problem: FetchProblem
	constructor(problem: FetchProblem) {
		super(problem)
		this.problem = problem
	}
}

/** The same way out for libraries that take a `fetch` of one's own: nothing inside is asked, nothing is followed. */
export function fetchFor(limits: Limits) {
	return async (
		address: string,
		asked: { method?: string; headers?: Record<string, string>; body?: unknown },
	): Promise<Response> => {
		const body = asked.body === undefined || asked.body === null ? null : String(asked.body)
		const answer = await askOutside(address, limits, {
			...{ method: asked.method ?? 'GET', body, anyStatus: true },
			headers: asked.headers ?? {},
		})
		if ('problem' in answer) throw new OutsideProblem(answer.problem)
		return new Response(answer.text === '' ? null : answer.text, {
			status: answer.status,
			headers: { 'content-type': answer.type },
		})
	}
}

type Asked = {
	readonly method?: string
	readonly headers?: Readonly<Record<string, string>>
	readonly body?: string | null
	/** Refusals are read too, by whoever knows what they say. */
	readonly anyStatus?: boolean
}
type Answered = { readonly status: number; readonly type: string; readonly text: string }

/**
 * The address that is connected to is the one that was checked, so that a name cannot point inside between the two; nothing is
 * followed elsewhere.
 */
async function askOutside(
	address: string,
	{ seconds, largest, reach = 'public' }: Limits,
	{ body = null, method = body === null ? 'GET' : 'POST', headers = {}, anyStatus = body !== null }: Asked,
): Promise<Answered | { readonly problem: FetchProblem }> {
	const url = URL.canParse(address) ? new URL(address) : null
	if (url === null || !isAskable(url, reach)) return { problem: 'address-not-valid' }
	const host = url.hostname.replace(/^\[|\]$/g, '')
	if (reach === 'public' && isIP(host) !== 0 && !isPublicAddress(host))
		return { problem: 'address-not-public' }

	return await new Promise((settle) => {
		const ask = url.protocol === 'https:' ? requestSecure : requestPlain
		const asking = ask(url, {
			method,
			lookup: reach === 'public' ? lookUpPublic : lookUp,
			signal: AbortSignal.timeout(seconds * 1000),
			headers: {
				...{ accept: 'application/json', ...headers, 'user-agent': 'Bofast' },
				...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
			},
			agent: false,
		})
		asking.on('error', (fault) => settle({ problem: problemOf(fault) }))
		asking.on('response', (answer) => {
			const status = answer.statusCode ?? 0
			const isElsewhere = status >= 300 && status < 400
			// Who asks for something reads no refusals: there is nothing in them to be used.
			if (isElsewhere || (!anyStatus && status !== 200)) {
				settle({ problem: isElsewhere ? 'answer-elsewhere' : 'answer-refused' })
				asking.destroy()
				return
			}
			const pieces: Buffer[] = []
			let size = 0
			answer.on('data', (piece: Buffer) => {
				size += piece.length
				if (size > largest) {
					settle({ problem: 'answer-too-large' })
					asking.destroy()
				} else pieces.push(piece)
			})
			answer.on('error', (fault) => settle({ problem: problemOf(fault) }))
			answer.on('end', () => {
				const text = Buffer.concat(pieces).toString('utf8')
				settle({ status, type: answer.headers['content-type'] ?? '', text })
			})
		})
		asking.end(body ?? undefined)
	})
}

/** Nothing but the net's own ways, and no secret in the address. */
function isAskable({ protocol, username, password }: URL, reach: Limits['reach']): boolean {
	const allowed = reach === 'public' ? ['https:'] : ['https:', 'http:']
	return allowed.includes(protocol) && username === '' && password === ''
}

const notPublic = 'EADDRNOTPUBLIC'

/** Every address that the name has must lie on the open net. */
const lookUpPublic: LookupFunction = (host, options, told) => {
	lookUp(host, { ...options, all: true }, (fault, found: LookupAddress[]) => {
		if (fault !== null) told(fault, '')
		else if (!found.every(({ address }) => isPublicAddress(address))) {
			told(Object.assign(new Error('not a public address'), { code: notPublic }), '')
		} else if (options.all === true) told(null, found)
		else told(null, found[0]?.address ?? '', found[0]?.family)
	})
}

function problemOf(fault: Error): FetchProblem {
	if ('code' in fault && fault.code === notPublic) return 'address-not-public'
	return fault.name === 'TimeoutError' || fault.name === 'AbortError' ? 'too-slow' : 'no-answer'
}
