import { chanceFrom } from '../../samples/lillhamn/chance.ts'
import { files, marker } from './hostile-files.ts'
import type { Somebody } from './server-in-process.ts'
import { type Met, walk } from './walk.ts'

const strange = [
	...[
		'',
		' ',
		'\u0000',
		'a\u0000b',
		'\u001b[2J',
		'\u007f',
		'\ud800',
		'a\udc00',
		'\ufeff',
		'\u202eabc',
		'\uffff',
	],
	...[
		`${marker}>`,
		`"><${marker.slice(1)} x="`,
		`'${marker}>`,
		`${marker} onload=alert(1)>`,
		'</script><script>alert(1)</script>',
	],
	...[
		"' or 1=1 --",
		"'; drop table named.person; --",
		'$1',
		'\\',
		'%',
		'_',
		'{{7*7}}',
		'$' + '{7*7}',
		'<%= 7 %>',
	],
	...[
		'../../../../etc/passwd',
		'..%2f..%2fetc%2fpasswd',
		'%00',
		'%',
		'%ff%fe',
		'file:///etc/passwd',
		'javascript:alert(1)',
	],
	...['NaN', 'Infinity', '-Infinity', '-0', '1e309', '99999999999999999999', '-1', '0x10', '1,5', '1.5e-320'],
	...['0000-00-00', '2026-02-30', '9999-12-31', '-2026-01-01', '2026-13-01', '24:00', '99:99'],
	...[
		'true',
		'null',
		'undefined',
		'[]',
		'{}',
		'[[[[[[',
		'{"__proto__":{"polluted":1}}',
		'__proto__',
		'constructor',
	],
	...['=cmd()', '+1', '@x', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
	...[
		'å'.repeat(3000),
		'x'.repeat(100_000),
		'👩‍👧'.repeat(500),
		'ﷺ'.repeat(300),
		'١٢٣٤',
		'İ',
		'ß',
		'\r\nSet-Cookie: a=b',
	],
]

const names = [
	...[
		'__proto__',
		'__proto__[polluted]',
		'constructor[prototype][polluted]',
		'a[',
		'a]',
		'[]',
		'a[][][]',
		'a.b.c',
	],
	...[
		'intent',
		'onceId',
		'id',
		'x\u0000',
		`${marker}>`,
		'rows[999999999][a]',
		'rows[-1]',
		'toString',
		'length',
	],
]

/** A form as a page shows it. */
export type SeenForm = {
	readonly action: string
	readonly fields: readonly (readonly [name: string, value: string, type: string])[]
}

/** What one of the roles has come to, to be asked otherwise. */
export type Ground = {
	readonly who: Somebody
	readonly paths: readonly string[]
	readonly forms: readonly SeenForm[]
}

export async function groundOf(who: Somebody, starts: readonly string[], most: number): Promise<Ground> {
	const met = await walk(who, starts, most)
	return { who, paths: met.map(({ path }) => path), forms: met.flatMap(formsIn) }
}

const attribute = (tag: string, name: string) =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"') ?? ''

function formsIn({ path, text }: Met): SeenForm[] {
	return [...text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
		.filter(([, head = '']) => /method="post"/i.test(head))
		.map(([, head = '', inside = '']) => ({
			action: attribute(head, 'action') || path,
			fields: [...inside.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)]
				.map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value'), attribute(tag, 'type')] as const)
				.filter(([name]) => name !== ''),
		}))
		.filter(({ action }) => action.startsWith('/') && !action.startsWith('/sign-out'))
}

export type Hostile = {
	readonly who: Somebody
	readonly path: string
	readonly init: RequestInit
	readonly what: string
}

/** Requests that nobody should send, the same for the same seed. */
export function* hostileRequests(
	grounds: readonly Ground[],
	apiKey: string,
	seed: number,
): Generator<Hostile> {
	const chance = chanceFrom(seed)
	const pick = <One>(of: readonly One[]): One => of[chance.between(0, of.length - 1)] as One
	const odd = () => (chance.happens(0.9) ? pick(strange) : pick(strange) + pick(strange))
	const ways = [formAltered, formAltered, formAltered, queryOdd, pathOdd, jsonToApi, upload, headersOdd]
	for (;;) yield pick(ways)(pick(grounds))

	function formAltered(ground: Ground): Hostile {
		const form = pick(ground.forms)
		if (form === undefined) return queryOdd(ground)
		const body = new URLSearchParams()
		// What is sent as it stands is carried out where it can be, and what the address held comes back with it.
		const asItStands = chance.happens(0.15)
		for (const [name, value] of form.fields) {
			if (!asItStands && chance.happens(0.1)) continue
			const kept = asItStands || name === 'intent' || chance.happens(0.45)
			body.append(name, kept ? value : odd())
			if (chance.happens(0.05)) body.append(name, odd())
		}
		if (chance.happens(0.2)) body.append(pick(names), odd())
		const sent = chance.happens(0.05) ? `${body}&a=%ED%A0%80&b=%00&%zz` : String(body)
		const headers = { 'content-type': 'application/x-www-form-urlencoded' }
		const action = asItStands || chance.happens(0.1) ? oddlyAsked(form.action) : form.action
		const path = chance.happens(0.2) ? asData(action) : action
		return {
			who: ground.who,
			path,
			init: { method: 'POST', body: sent, headers },
			what: `form ${form.action}`,
		}
	}

	function queryOdd(ground: Ground): Hostile {
		return { who: ground.who, path: oddlyAsked(pick(ground.paths)), init: {}, what: 'query' }
	}

	function oddlyAsked(address: string): string {
		const url = new URL(address, 'http://x')
		for (const name of [...url.searchParams.keys()])
			if (chance.happens(0.7)) url.searchParams.set(name, odd())
		const more = [
			'q',
			'from',
			'to',
			'page',
			'unit',
			'done',
			'next',
			'sort',
			'year',
			'month',
			'on',
			'item',
			...names,
		]
		for (let times = chance.between(1, 3); times > 0; times--) url.searchParams.append(pick(more), odd())
		return url.pathname + url.search
	}

	function pathOdd(ground: Ground): Hostile {
		const parts = pick(ground.paths).split('?')[0]?.split('/') ?? []
		const at = chance.between(1, Math.max(1, parts.length - 1))
		const raw = odd().slice(0, 2000)
		const part = encodeURIComponent(raw.isWellFormed() ? raw : '\ufffd')
		parts[at] = chance.happens(0.1) ? `${part}%00%ff` : part
		const path = parts.join('/') || '/'
		return { who: ground.who, path: path.startsWith('//') ? `/x${path}` : path, init: {}, what: 'path' }
	}

	function jsonToApi(ground: Ground): Hostile {
		const value = (depth: number): unknown => {
			if (depth > 3 || chance.happens(0.5)) return odd()
			if (chance.happens(0.3)) return pick([null, true, -1, 1e308, 0.1, [], {}, -0, 9_007_199_254_740_991])
			if (chance.happens(0.5)) return [value(depth + 1), value(depth + 1)]
			return { [pick(['tenant', 'kind', 'address', 'debts', 'children', ...names])]: value(depth + 1) }
		}
		const told = {
			...{ flatIn: 'this-municipality', kind: 'arrears', tenant: odd(), address: odd(), children: 'unknown' },
			...(chance.happens(0.5)
				? { reference: odd(), sentOn: odd(), debts: value(0) }
				: { debts: [{ dueOn: odd(), amount: odd() }] }),
		}
		const body = JSON.stringify(chance.happens(0.6) ? told : value(0)) ?? ''
		const cut = chance.happens(0.1) ? body.slice(0, body.length / 2) : body
		const path = pick([
			'/api/v1/notices',
			'/api/v1/notices/x',
			'/open/v1/networks/RIKET/packages',
			'/open/v1/networks/x/keys',
			'/api/v1/%00',
		])
		const headers = {
			...{
				'content-type': pick(['application/json', 'application/json', 'text/csv', 'x']),
				authorization: `Bearer ${apiKey}`,
			},
			...(chance.happens(0.2) ? { 'idempotency-key': 'x'.repeat(chance.between(0, 300)) } : {}),
		}
		return { who: ground.who, path, init: { method: 'POST', body: cut, headers }, what: 'json' }
	}

	function upload(ground: Ground): Hostile {
		const taking = ground.forms.filter(({ fields }) => fields.some(([, , type]) => type === 'file'))
		const form = pick(taking.length > 0 && chance.happens(0.8) ? taking : ground.forms)
		if (form === undefined) return pathOdd(ground)
		const body = new FormData()
		for (const [name, value, type] of form.fields) {
			const [called, bytes] = pick(files)
			if (type === 'file' || chance.happens(0.03)) body.append(name, new File([Buffer.from(bytes)], called))
			else body.append(name, name === 'intent' || chance.happens(0.7) ? value : odd())
		}
		return {
			who: ground.who,
			path: form.action,
			init: { method: 'POST', body },
			what: `upload ${form.action}`,
		}
	}

	function headersOdd(ground: Ground): Hostile {
		const headers = new Headers()
		const wanted = [
			...['accept-language', 'x-forwarded-for', 'cookie', 'range', 'if-none-match', 'if-modified-since'],
			...[
				'accept',
				'accept-encoding',
				'authorization',
				'x-request-id',
				'content-type',
				'user-agent',
				'referer',
			],
		]
		for (let times = chance.between(1, 4); times > 0; times--) {
			const value = odd()
				.replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, '')
				.slice(0, 8000)
			headers.set(pick(wanted), value)
		}
		return { who: ground.who, path: pick(ground.paths), init: { headers }, what: 'headers' }
	}
}

const asData = (path: string) =>
	path.replace(/^([^?]*)/, (_, at: string) => (at === '/' ? '/_root.data' : `${at}.data`))
