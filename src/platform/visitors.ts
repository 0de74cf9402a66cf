import { createHmac, randomBytes } from 'node:crypto'

const allowed = 20
const remembered = 10_000
const hour = 60 * 60 * 1000

/** Whoever sends a form without an account. */
export type Visitor = {
	/** Counts this one too; false after twenty in an hour from the same place. */
	mayPost(): boolean
	/** The network that it comes from; kept by nobody but as keyed digests. */
	readonly place: string
}

/**
 * How often each place has posted in the last hour. A place is its network address under a secret that is made at every
 * start and kept nowhere: not even we can tell afterwards where somebody was.
 */
export function countVisitors(now: () => number): (address: string) => Visitor {
	const secret = randomBytes(32)
	const posts = new Map<string, number[]>()
	return (address) => ({
		place: networkOf(address),
		mayPost: () => {
			const place = createHmac('sha256', secret).update(networkOf(address)).digest('base64')
			const before = (posts.get(place) ?? []).filter((at) => now() - at < hour)
			if (before.length >= allowed) return false
			posts.delete(place)
			posts.set(place, [...before, now()])
			const [oldest] = posts.keys()
			if (posts.size > remembered && oldest !== undefined) posts.delete(oldest)
			return true
		},
	})
}

/** Whoever has one address of the newer kind has as many as they like: the first half of it is the place. */
export function networkOf(address: string): string {
	const [plain = ''] = address.toLowerCase().split('%')
	const older = /^::ffff:(\d+(?:\.\d+){3})$/.exec(plain)
	if (older?.[1] !== undefined) return older[1]
	if (!plain.includes(':')) return plain
	const [first = '', last] = plain.split('::')
	const before = first === '' ? [] : first.split(':')
	const after = last === undefined || last === '' ? [] : last.split(':')
	const between = last === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
	const groups = [...before, ...Array.from({ length: between }, () => '0'), ...after]
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':')
}

const nearby = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i

/** Where a request came from: the nearest proxy's word is taken only when the proxy stands on our own network. */
export function placeOf(peer: string, forwardedFor: string | undefined): string {
	const told = forwardedFor?.split(',').at(-1)?.trim() ?? ''
	return told !== '' && nearby.test(peer) ? told : peer
}
