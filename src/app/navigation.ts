import { type Actor, administers } from '../platform/actor.ts'

type NavKey =
	| 'work'
	| 'evictions'
	| 'evictionFigures'
	| 'homesByAgreement'
	| 'vacancies'
	| 'homelessness'
	| 'housing'
	| 'support'
	| 'plans'
	| 'consultations'
	| 'voices'
	| 'followUp'
	| 'network'
	| 'comparison'
	| 'submissions'
	| 'partnership'
	| 'yearlyReports'
	| 'knowledge'
	| 'releases'
	| 'protection'
	| 'settings'
	| 'newNotice'
	| 'notices'
	| 'uploadNotices'
	| 'colleagues'
	| 'ownKeys'
	| 'countAnswers'

type Place = {
	readonly key: NavKey
	readonly to: string
	readonly roles: readonly string[]
	/** Current on its own page only: other places lie below its address. */
	readonly exact?: boolean
	/** For those who keep a landlord's people and keys. */
	readonly administers?: true
}

const caseWork = ['officer', 'unit-manager', 'coordinator']
const inNetwork = ['secretariat', 'county', 'member']
const planWork = ['strategist', 'reader', 'unit-manager', 'coordinator', 'officer']

/** In the order of a person's way through the municipality; only what the role may use is shown. */
const places: readonly Place[] = [
	{ key: 'work', to: '/my-work', roles: caseWork },
	{ key: 'evictions', to: '/evictions', roles: caseWork },
	{ key: 'homelessness', to: '/homelessness', roles: [...planWork, 'follow-up'] },
	{ key: 'housing', to: '/housing', roles: caseWork },
	{ key: 'support', to: '/support', roles: caseWork },
	{ key: 'plans', to: '/plans', roles: planWork },
	{ key: 'consultations', to: '/consultations', roles: ['strategist', 'reader'] },
	{ key: 'voices', to: '/voices', roles: ['strategist', 'reader'] },
	{ key: 'followUp', to: '/follow-up', roles: planWork },
	// For those in case work the figures are a link on the list itself.
	{ key: 'evictionFigures', to: '/evictions/outcomes', roles: ['strategist', 'reader'] },
	{ key: 'homesByAgreement', to: '/housing/agreements', roles: ['strategist', 'reader'] },
	{ key: 'releases', to: '/releases', roles: ['strategist'] },
	{ key: 'network', to: '/network', roles: ['secretariat', 'county'] },
	{ key: 'submissions', to: '/submissions', roles: ['secretariat', 'county'] },
	{ key: 'comparison', to: '/comparison', roles: inNetwork },
	{ key: 'partnership', to: '/partnership', roles: ['secretariat', 'member'] },
	{ key: 'yearlyReports', to: '/yearly-reports', roles: inNetwork },
	{ key: 'knowledge', to: '/knowledge', roles: [...inNetwork, 'strategist'] },
	{
		key: 'protection',
		to: '/protection',
		roles: ['records-officer', 'administrator', 'strategist', 'reader', ...caseWork],
	},
	{ key: 'settings', to: '/settings', roles: ['administrator', 'strategist', ...caseWork] },
	{ key: 'newNotice', to: '/landlord', roles: ['landlord'], exact: true },
	{ key: 'notices', to: '/landlord/notices', roles: ['landlord'] },
	{ key: 'uploadNotices', to: '/landlord/upload', roles: ['landlord'] },
	{ key: 'vacancies', to: '/landlord/vacancies', roles: ['landlord'] },
	{ key: 'colleagues', to: '/landlord/colleagues', roles: ['landlord'], administers: true },
	{ key: 'ownKeys', to: '/landlord/keys', roles: ['landlord'], administers: true },
	{ key: 'countAnswers', to: '/informant', roles: ['informant'] },
]

export type Stop = { readonly key: NavKey; readonly to: string; readonly exact: boolean }

export function navigationFor(actor: Actor): Stop[] {
	return places
		.filter((place) => mayEnter(actor, place))
		.map(({ key, to, exact = false }) => ({ key, to, exact }))
}

export type Space = 'staff' | 'landlord' | 'informant'

/** Those from outside have a frame of their own, without search. */
export function spaceOf({ roles }: Actor): Space {
	if (roles.includes('landlord')) return 'landlord'
	return roles.includes('informant') ? 'informant' : 'staff'
}

/** Where somebody lands after signing in: the first place of their way. */
export function startOf(actor: Actor): string {
	if (actor.roles.includes('administrator')) return '/settings'
	const open = places.filter((place) => mayEnter(actor, place))
	// Whoever does no case work begins with the plan, not with the people.
	const first = open.find(({ key }) => key !== 'homelessness') ?? open[0]
	return first?.to ?? '/accessibility'
}

function mayEnter(actor: Actor, place: Place): boolean {
	if (place.administers && !administers(actor)) return false
	return place.roles.some((role) => actor.roles.includes(role))
}

/** Case work can be searched; plans and settings have nobody in them to look for. */
export function maySearch(actor: Actor): boolean {
	return caseWork.some((role) => actor.roles.includes(role))
}
