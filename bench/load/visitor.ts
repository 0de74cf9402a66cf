/** Somebody with a browser: keeps a cookie, waits for each answer, and tells how long it took. */
export type Visitor = {
	get(path: string): Promise<Page>
	/** Sends a form of a page as its browser would; again, with the same mark, until it is answered. */
	post(path: string, form: Readonly<Record<string, string>>): Promise<Page>
}

export type Page = { readonly status: number; readonly text: string; readonly location: string | null }

/** What was measured of one request. `fault` is an answer of 500 and above, none at all, or no page where one was asked for. */
export type Took = { readonly what: string; readonly ms: number; readonly fault: string | null }

const tries = 20
const pauseMs = 250

export function visitor(at: string, told: (took: Took) => void): Visitor {
	let cookie = ''
	const ask = async (what: string, path: string, init: RequestInit): Promise<Page | null> => {
		const begun = performance.now()
		try {
			const answer = await fetch(`${at}${path}`, {
				...init,
				redirect: 'manual',
				signal: AbortSignal.timeout(20_000),
				headers: { ...init.headers, cookie, origin: at },
			})
			const text = await answer.text()
			for (const one of answer.headers.getSetCookie()) cookie = withCookie(cookie, one)
			const isPage = init.method === 'POST' || answer.status === 200
			const fault = answer.status >= 500 || answer.status === 429 || !isPage ? `${answer.status}` : null
			told({ what, ms: performance.now() - begun, fault })
			return fault === null ? { status: answer.status, text, location: answer.headers.get('location') } : null
		} catch (fault) {
			told({ what, ms: performance.now() - begun, fault: String((fault as Error).name) })
			return null
		}
	}
	const persist = async (what: string, path: string, init: RequestInit): Promise<Page> => {
		for (let tried = 0; tried < tries; tried += 1) {
			const page = await ask(what, path, init)
			if (page !== null) return page
			await new Promise((resolve) => setTimeout(resolve, pauseMs))
		}
		throw new Error(`${what} was not answered in ${tries} tries`)
	}
	return {
		get: (path) => persist(`GET ${nameOf(path)}`, path, {}),
		post: (path, form) =>
			persist(`POST ${nameOf(path)}`, path, {
				method: 'POST',
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				body: new URLSearchParams(form).toString(),
			}),
	}
}

function withCookie(kept: string, set: string): string {
	const [pair = ''] = set.split(';')
	const name = pair.split('=')[0]
	const others = kept.split('; ').filter((one) => one !== '' && one.split('=')[0] !== name)
	return [...others, pair].join('; ')
}

const nameOf = (path: string) => path.replace(/\?.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')

/** The mark by which a page's form is done once, however often it is sent. */
export function onceIn(page: Page): string {
	return /name="onceId" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
}

/** Ids of things that a page leads to below an address. */
export function linksIn(page: Page, below: string): string[] {
	const found = page.text.matchAll(new RegExp(`href="(${below}/[0-9a-f]{8}-[0-9a-f-]{27})"`, 'g'))
	return [...new Set([...found].map(([, path]) => path ?? ''))]
}
