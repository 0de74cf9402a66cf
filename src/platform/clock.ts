import { type Instant, instant } from '../foundation/plain-date.ts'

/** Time is given, never read: only the roof makes a clock. */
export type Clock = { now(): Instant }

export const wallClock: Clock = { now: () => instant(new Date().toISOString()) }

/** A clock that starts at a given moment and then walks at ordinary speed: for samples, stories and pictures. */
export function clockFrom(start: Instant): Clock {
	const offset = Date.parse(start) - Date.now()
	return { now: () => instant(new Date(Date.now() + offset).toISOString()) }
}

/** Stands still until moved: for tests. */
export function stoppedClock(start: Instant): Clock & { set(now: Instant): void } {
	let now = start
	return {
		now: () => now,
		set: (moment) => {
			now = moment
		},
	}
}
