import { type Instant, instant } from '../../../../foundation/plain-date.ts'

type Settled = {
	readonly foundAt: Instant
	readonly authorityTold: boolean | null
	readonly authorityToldAt: Instant | null
}

/** How it stands with telling the authority: hours left or hours late while nobody has decided, and how it ended. */
export type AuthorityClock = {
	readonly dueAt: Instant
	readonly state: 'running' | 'short' | 'late' | 'told' | 'told-late' | 'not-told'
	/** Whole hours until the hour, below zero when it has gone by; zero when it is settled. */
	readonly hoursLeft: number
}

/** Regulation 2016/679 art. 33.1: seventy-two hours from when somebody here knew of it. */
const hoursToTell = 72
const shortHours = 24
const hour = 3_600_000

export function authorityClock(
	{ foundAt, authorityTold, authorityToldAt }: Settled,
	now: Instant,
): AuthorityClock {
	const due = Date.parse(foundAt) + hoursToTell * hour
	const dueAt = instant(new Date(due).toISOString())
	if (authorityTold === false) return { dueAt, state: 'not-told', hoursLeft: 0 }
	if (authorityToldAt !== null) {
		return { dueAt, state: Date.parse(authorityToldAt) > due ? 'told-late' : 'told', hoursLeft: 0 }
	}
	const hoursLeft = Math.floor((due - Date.parse(now)) / hour)
	if (hoursLeft < 0) return { dueAt, state: 'late', hoursLeft }
	return { dueAt, state: hoursLeft < shortHours ? 'short' : 'running', hoursLeft }
}
