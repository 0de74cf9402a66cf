const minute = 60 * 1000
const remembered = 10_000

/** How many times one key may ask in a minute: a landlord's system needs few, a runaway loop would take them all. */
export const requestsInAMinute = 120

/** Kept in memory on purpose: a restart only forgets. */
export type Pace = {
	/** Counts this one too. Zero when the key may ask now, else the seconds to wait. */
	secondsToWait(keyId: string): number
	/** Counts nothing: the seconds until a key that has asked as often as it may can ask again, else zero. */
	secondsUntilOpen(keyId: string): number
}

export function keepPace(now: () => number, allowed = requestsInAMinute, span = minute): Pace {
	const windows = new Map<string, { began: number; asked: number }>()
	return {
		secondsUntilOpen: (keyId) => {
			const open = windows.get(keyId)
			const left = open === undefined || open.asked < allowed ? 0 : open.began + span - now()
			return Math.max(0, Math.ceil(left / 1000))
		},
		secondsToWait: (keyId) => {
			const at = now()
			const open = windows.get(keyId)
			if (open === undefined || at - open.began >= span) {
				windows.delete(keyId)
				windows.set(keyId, { began: at, asked: 1 })
				const [oldest] = windows.keys()
				if (windows.size > remembered && oldest !== undefined) windows.delete(oldest)
				return 0
			}
			open.asked += 1
			return open.asked <= allowed ? 0 : Math.ceil((open.began + span - at) / 1000)
		},
	}
}
