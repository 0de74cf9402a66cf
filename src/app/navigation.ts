import type { Actor } from '../platform/actor.ts'
import type { Caller } from '../platform/house.ts'

export type NavKey =
	| 'work'
	| 'evictions'
	| 'plans'
	| 'followUp'
	| 'settings'
	| 'newNotice'
	| 'notices'
	| 'uploadNotices'

type Place = {
	readonly key: NavKey
	readonly to: string
	readonly roles: readonly string[]
	/** How much waits there for the one who asks. */
	readonly count?: (caller: Caller) => Promise<number>
}

const caseWork = ['officer', 'unit-manager', 'coordinator']
const planWork = ['strategist', 'reader', 'unit-manager', 'coordinator', 'officer']

/** In the order of a person's way through the municipality; only what the role may use is shown. */
const places: readonly Place[] = [
	{ key: 'work', to: '/my-work', roles: caseWork },
	{ key: 'evictions', to: '/evictions', roles: caseWork },
	{ key: 'plans', to: '/plans', roles: planWork },
	{ key: 'followUp', to: '/follow-up', roles: ['strategist', 'unit-manager'] },
	{ key: 'settings', to: '/settings', roles: ['administrator', 'strategist', ...caseWork] },
	{ key: 'newNotice', to: '/landlord', roles: ['landlord'] },
	{ key: 'notices', to: '/landlord/notices', roles: ['landlord'] },
	{ key: 'uploadNotices', to: '/landlord/upload', roles: ['landlord'] },
]

export type Stop = { readonly key: NavKey; readonly to: string; readonly count: number | null }

export async function navigationFor(caller: Caller): Promise<Stop[]> {
	const open = places.filter((place) => mayEnter(caller.actor, place))
	return Promise.all(
		open.map(async ({ key, to, count }) => ({
			key,
			to,
			count: count === undefined ? null : await count(caller),
		})),
	)
}

/** Where somebody lands after signing in: the first place of their way. */
export function startOf(actor: Actor): string {
	if (actor.roles.includes('administrator')) return '/settings'
	return places.find((place) => mayEnter(actor, place))?.to ?? '/accessibility'
}

function mayEnter(actor: Actor, place: Place): boolean {
	return place.roles.some((role) => actor.roles.includes(role))
}

/** Case work can be searched; plans and settings have nobody in them to look for. */
export function maySearch(actor: Actor): boolean {
	return caseWork.some((role) => actor.roles.includes(role))
}
