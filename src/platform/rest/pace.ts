const minute = 60 * 1000

/** How many times one key may ask in a minute: a landlord's system needs few, a runaway loop would take them all. */
export const requestsInAMinute = 120

/** Zero when the key may ask now, else the seconds to wait. Kept in memory on purpose: a restart only forgets. */
export type Pace = { secondsToWait(keyId: string): number }

export function keepPace(now: () => number, allowed = requestsInAMinute): Pace {
	const windows = new Map<string, { began: number; asked: number }>()
	return {
		secondsToWait: (keyId) => {
			const at = now()
			const open = windows.get(keyId)
			if (open === undefined || at - open.began >= minute) {
				windows.set(keyId, { began: at, asked: 1 })
				return 0
			}
			open.asked += 1
			return open.asked <= allowed ? 0 : Math.ceil((open.began + minute - at) / 1000)
		},
	}
}
