const allowed = 8
const remembered = 10_000
const quarter = 15 * 60 * 1000

/** Wrong passwords per address: after eight in a quarter of an hour the door stays shut until the oldest is that old. */
export type Attempts = {
	/** Counts the attempt before the password is looked at, so that a volley at once passes no more than one by one. */
	mayTry(email: string): boolean
	succeeded(email: string): void
}

/** Kept in memory on purpose: nobody's failed attempts are worth storing, and a restart only forgets them. */
export function countAttempts(now: () => number): Attempts {
	const failures = new Map<string, number[]>()
	const keyOf = (email: string) => email.trim().toLowerCase()
	const recent = (email: string) => (failures.get(keyOf(email)) ?? []).filter((at) => now() - at < quarter)
	return {
		mayTry: (email) => {
			const before = recent(email)
			if (before.length >= allowed) return false
			failures.delete(keyOf(email))
			failures.set(keyOf(email), [...before, now()])
			const [oldest] = failures.keys()
			if (failures.size > remembered && oldest !== undefined) failures.delete(oldest)
			return true
		},
		succeeded: (email) => {
			failures.delete(keyOf(email))
		},
	}
}
