import { describe, expect, test } from 'vitest'
import routes from '../../src/app/routes.ts'
import { serverInProcess } from '../support/server-in-process.ts'
import { type Met, walk } from '../support/walk.ts'

const unhurried = ['upload', 'form', 'file', 'open', 'page'].map((door) => ({
	...{ door, inAMinute: 1_000_000, why: 'a test' },
}))
const { nobody, signedIn } = await serverInProcess({ paces: unhurried, baseUrl: 'https://bofast.example' })

type Route = Awaited<typeof routes>[number]

/** Every address of the map, with an id that leads nowhere. */
function addressesIn(all: readonly Route[], below = ''): string[] {
	return all.flatMap((one) => {
		const at = one.path === undefined ? below : `${below}/${one.path}`
		const own = one.path === undefined && one.index !== true ? [] : [at === '' ? '/' : at]
		return [...own, ...addressesIn(one.children ?? [], at)]
	})
}

const noSuchId = '00000000-0000-7000-8000-000000000000'
const addresses = [
	...new Set(addressesIn(await routes).map((path) => path.replace(/\*$/, 'x').replace(/:\w+\??/g, noSuchId))),
]

/** So many kinds of page of each, and all of them in `npm run soak`; addresses of the map are all asked for, by one. */
const isSoak = process.env.BOFAST_SOAK !== undefined
const mostOfEach = isSoak ? Number.POSITIVE_INFINITY : 40
const longest = isSoak ? 14_400_000 : 300_000

const people = [
	...['Sara Holm', 'Maria Ström', 'Mats Ek', 'Karin Lund', 'Greta Lind', 'Ulla Bohlin'],
] as const

/** What is wrong with how a page or file was sent, in words. */
function faultsOf({ kind, answer, text }: Omit<Met, 'path'>, open: boolean): string[] {
	const header = (name: string) => answer.headers.get(name) ?? ''
	const policy = header('content-security-policy')
	const directive = (name: string) =>
		policy
			.split(';')
			.map((one) => one.trim())
			.find((one) => one.startsWith(`${name} `)) ?? ''
	const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
	const scripts = [...text.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
	const isHtml = header('content-type').startsWith('text/html')
	const faults: [boolean, string][] = [
		[answer.status < 500, `answers ${answer.status}`],
		[policy.includes("default-src 'none'"), 'lets in by default'],
		[!/unsafe-(?:inline|eval)/.test(directive('script-src')), 'runs what stands in the page'],
		[!/unsafe-inline/.test(directive('style-src')) || policy.includes('sandbox'), 'takes styles of anybody'],
		[!/https?:|\*/.test(policy.replace('frame-ancestors *', '')), 'reaches other hosts'],
		[header('x-content-type-options') === 'nosniff', 'may be sniffed'],
		[header('referrer-policy') === 'same-origin', 'tells where one came from'],
		[header('cross-origin-opener-policy') === 'same-origin', 'shares its window'],
		[header('cross-origin-resource-policy') !== '', 'says nothing of who may fetch it'],
		[header('permissions-policy').includes('camera=()'), 'borrows the browser’s powers'],
		[header('strict-transport-security').includes('max-age=31536000'), 'may be fetched without TLS'],
		[open || /no-store/.test(header('cache-control')), 'may be kept by a browser or a proxy'],
		[
			!isHtml || scripts.every((one) => nonce !== undefined && one.includes(`nonce="${nonce}"`)),
			'has a script without nonce',
		],
		[!isHtml || !/<[^>]*\son\w+\s*=/i.test(withoutScripts(text)), 'has a script in an attribute'],
		[!isHtml || !/(?:href|src|action)\s*=\s*["']\s*javascript:/i.test(text), 'has a script in a link'],
		[
			!isHtml ||
				!/<(?:script|link|img|iframe|form|source|video|audio|object|embed)\b[^>]*(?:src|href|action|data)="(?:https?:)?\/\//i.test(
					withoutCanonical(text),
				),
			'refers to another host',
		],
	]
	return faults.flatMap(([well, said]) => (well ? [] : [`${kind} ${said}`]))
}

const withoutScripts = (html: string) => html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
/** Says what a page is called elsewhere; nothing is fetched by it. */
const withoutCanonical = (html: string) =>
	html.replace(/<link\b[^>]*rel="(?:canonical|alternate|license)"[^>]*>/g, '')

const isOpen = (path: string) => /^\/(?:p|open|remiss|robots|assets)(?:[/.]|$)/.test(path)

describe('headers', () => {
	test.each(people)(
		'of every page and file that %s comes to are safe',
		async (name) => {
			const somebody = await signedIn(name)
			const met = await walk(somebody, ['/'], mostOfEach)
			expect(met.length).toBeGreaterThan(5)
			expect(met.flatMap((one) => faultsOf(one, isOpen(one.path)))).toEqual([])
		},
		longest,
	)

	test(
		'of every open page and file are safe',
		async () => {
			const met = await walk(
				nobody,
				['/p/lillhamn', '/sign-in', '/open/v1/openapi.json', '/robots.txt'],
				mostOfEach,
			)
			expect(met.length).toBeGreaterThan(5)
			expect(met.flatMap((one) => faultsOf(one, isOpen(one.path)))).toEqual([])
		},
		longest,
	)

	test('of every address on the map are safe, also where nothing stands', async () => {
		expect(addresses.length).toBeGreaterThan(200)
		const administrator = await signedIn('Ulla Bohlin')
		const faults: string[] = []
		for (const path of addresses) {
			const answer = await administrator.ask(path)
			const text = (answer.headers.get('content-type') ?? '').startsWith('text/html')
				? await answer.text()
				: ''
			faults.push(...faultsOf({ kind: path, answer, text }, isOpen(path)))
		}
		expect(faults).toEqual([])
	}, 300_000)
})

describe('a post', () => {
	const refused = [
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
		{ origin: 'https://bofast.example.evil.example' },
		{ 'sec-fetch-site': 'cross-site' },
		{ 'sec-fetch-site': 'same-site' },
		{ origin: 'https://bofast.example', 'sec-fetch-site': 'cross-site' },
	]
	test.each(refused)(
		'from another site (%j) is refused at every address',
		async (headers) => {
			const officer = await signedIn('Sara Holm')
			const taken: string[] = []
			for (const path of addresses) {
				for (const end of ['', '.data']) {
					const answer = await officer.ask(path + end, {
						method: 'POST',
						body: new URLSearchParams({ intent: 'x' }),
						headers,
					})
					if (answer.status !== 403) taken.push(`${path + end} ${answer.status}`)
				}
			}
			expect(taken).toEqual([])
		},
		120_000,
	)

	test('from the house’s own page is taken', async () => {
		const headers = { origin: 'https://bofast.example', 'sec-fetch-site': 'same-origin' }
		const body = new URLSearchParams({ email: 'x@lillhamn.example', password: 'wrong' })
		const answer = await nobody.ask('/sign-in', { method: 'POST', body, headers })
		expect(answer.status).not.toBe(403)
	})
})

test('a cookie is read by no script, sent to no other site and never without TLS', async () => {
	const headers = { origin: 'https://bofast.example' }
	const { demoAccounts } = await import('../../samples/lillhamn/load.ts')
	const [account] = demoAccounts
	const body = new URLSearchParams({
		intent: 'signIn',
		email: account?.email ?? '',
		password: account?.password ?? '',
	})
	const answer = await nobody.ask('/sign-in', { method: 'POST', body, headers })
	const chosen = await nobody.ask('/language?to=en')
	const cookies = [answer, chosen].flatMap(({ headers }) => headers.getSetCookie())
	expect(cookies.map((one) => one.split('=')[0])).toEqual(
		expect.arrayContaining([expect.stringContaining('session'), 'bofast_language']),
	)
	for (const cookie of cookies)
		expect(cookie).toMatch(/(?=.*HttpOnly)(?=.*Secure)(?=.*SameSite=(?:Lax|Strict))/i)
})
