/** How long a session lasts without being used, and at most, and why. */
export type Lifetime = { readonly idleMinutes: number; readonly wholeHours: number; readonly why: string }

const lifetimes: Readonly<Record<string, Lifetime>> = {
	administrator: {
		...{ idleMinutes: 30, wholeHours: 8 },
		why: 'gives rights to others: an open door here opens all others',
	},
	'records-officer': {
		...{ idleMinutes: 30, wholeHours: 8 },
		why: 'reads logs and gives out whole records',
	},
	officer: {
		...{ idleMinutes: 60, wholeHours: 12 },
		why: 'works in the open case between talks, and a night desk is kept from evening to morning',
	},
	'unit-manager': { idleMinutes: 60, wholeHours: 12, why: 'as the officers, whose cases they decide' },
	coordinator: { idleMinutes: 60, wholeHours: 12, why: 'as the officers, in whose cases they take part' },
	'follow-up': { idleMinutes: 60, wholeHours: 10, why: 'reads whole lists, although under codes' },
	'delicate-facts': { idleMinutes: 30, wholeHours: 10, why: 'reads what is most delicate about somebody' },
	strategist: { idleMinutes: 120, wholeHours: 12, why: 'writes plans for hours, and meets no names' },
	reader: { idleMinutes: 120, wholeHours: 12, why: 'reads papers in a meeting, and meets no names' },
	landlord: { idleMinutes: 30, wholeHours: 8, why: 'comes from outside, from machines nobody here keeps' },
	informant: { idleMinutes: 60, wholeHours: 8, why: 'comes from outside, and answers long forms' },
	secretariat: { idleMinutes: 120, wholeHours: 12, why: 'works with municipalities, and meets no persons' },
	county: { idleMinutes: 120, wholeHours: 12, why: 'reads what municipalities released' },
	member: { idleMinutes: 120, wholeHours: 12, why: 'takes part in meetings of the partnership' },
}

/** Whoever has a role that nobody thought of is let in for the shortest time. */
const strictest: Lifetime = { idleMinutes: 30, wholeHours: 8, why: 'a role without a lifetime of its own' }

/** Whoever has several roles has the shortest of their times. */
export function lifetimeOf(roles: readonly string[]): Omit<Lifetime, 'why'> {
	const held = roles.length === 0 ? [strictest] : roles.map((role) => lifetimes[role] ?? strictest)
	return {
		idleMinutes: Math.min(...held.map(({ idleMinutes }) => idleMinutes)),
		wholeHours: Math.min(...held.map(({ wholeHours }) => wholeHours)),
	}
}

const minute = 60_000
/** Two machines' clocks are never quite alike. */
const skew = 2 * minute

/** Is the session still open at this moment? One from the future is not: a clock was wrong, then or now. */
export function isOpen(
	roles: readonly string[],
	{ begunAt, seenAt }: { readonly begunAt: number; readonly seenAt: number },
	now: number,
): boolean {
	const { idleMinutes, wholeHours } = lifetimeOf(roles)
	if (begunAt > now + skew || seenAt > now + skew) return false
	return now - seenAt < idleMinutes * minute && now - begunAt < wholeHours * 60 * minute
}
