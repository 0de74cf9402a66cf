const allowed = 8
const quarter = 15 * 60 * 1000

/** Wrong passwords per address: after eight in a quarter of an hour the door stays shut until the oldest is that old. */
export type Attempts = {
	mayTry(email: string): boolean
	failed(email: string): void
	succeeded(email: string): void
}

/** Kept in memory on purpose: nobody's failed attempts are worth storing, and a restart only forgets them. */
export function countAttempts(now: () => number): Attempts {
	const failures = new Map<string, number[]>()
	const keyOf = (email: string) => email.trim().toLowerCase()
	const recent = (email: string) => (failures.get(keyOf(email)) ?? []).filter((at) => now() - at < quarter)
	return {
		mayTry: (email) => recent(email).length < allowed,
		failed: (email) => {
			if (failures.size > 10_000) failures.clear()
			failures.set(keyOf(email), [...recent(email), now()])
		},
		succeeded: (email) => {
			failures.delete(keyOf(email))
		},
	}
}
