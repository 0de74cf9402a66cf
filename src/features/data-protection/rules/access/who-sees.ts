/** Why an account reads something of a person, each a question that the policies themselves ask. */
const whys = [
	'committee',
	'unit',
	'assignment',
	'named-access',
	'wide-lists',
	'break-glass',
	'conference',
	'follow-up',
	'own-notice',
	'substitute',
] as const
export type Why = (typeof whys)[number]

/** What an account reads of a person, from least to most that tells who it is. */
const things = [
	'name',
	'number',
	'cases',
	'listed',
	'whereabouts',
	'support',
	'home',
	'notices',
	'under-code',
	'that-there-is-somebody',
] as const
type Thing = (typeof things)[number]

type Seen = {
	readonly knows: boolean
	readonly name: boolean
	readonly number: boolean
	readonly listed: boolean
	readonly whereabouts: boolean
	readonly support: boolean
	readonly home: boolean
	readonly cases: readonly string[]
	readonly notices: number
}

/** What is read by somebody in case work, or from outside: the rest is that there is somebody. */
export function thingsSeen(seen: Seen, how: 'work' | 'follow-up'): Thing[] {
	if (how === 'follow-up') return seen.listed || seen.whereabouts ? ['under-code'] : []
	const named: [Thing, boolean][] = [
		['name', seen.name],
		['number', seen.number],
		['cases', seen.cases.length > 0],
		['listed', seen.listed],
		['whereabouts', seen.whereabouts],
		['support', seen.support],
		['home', seen.home],
		['notices', seen.notices > 0],
	]
	const found = named.filter(([, is]) => is).map(([thing]) => thing)
	return found.length > 0 || !seen.knows ? found : ['that-there-is-somebody']
}
