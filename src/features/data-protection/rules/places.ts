/** A page of data protection and the roles that have it. */
type Place = {
	readonly key:
		| 'overview'
		| 'access'
		| 'emergencies'
		| 'logs'
		| 'disclosures'
		| 'retention'
		| 'requests'
		| 'incidents'
		| 'exports'
		| 'documents'
		| 'hindrances'
	readonly to: string
	readonly roles: readonly string[]
}

/** In the order of the work: what is to be looked at, what is due, what somebody asked for. */
const places: readonly Place[] = [
	{
		key: 'overview',
		to: '/protection',
		roles: [
			...['records-officer', 'unit-manager', 'administrator', 'officer', 'coordinator'],
			...['strategist', 'reader'],
		],
	},
	{ key: 'access', to: '/protection/access', roles: ['records-officer', 'administrator'] },
	{
		key: 'emergencies',
		to: '/protection/emergencies',
		roles: ['records-officer', 'unit-manager', 'officer', 'coordinator'],
	},
	{ key: 'logs', to: '/protection/logs', roles: ['records-officer', 'unit-manager'] },
	{
		key: 'disclosures',
		to: '/protection/disclosures',
		roles: ['records-officer', 'unit-manager', 'officer', 'coordinator'],
	},
	{ key: 'retention', to: '/protection/retention', roles: ['records-officer', 'unit-manager'] },
	{ key: 'requests', to: '/protection/requests', roles: ['records-officer'] },
	{
		key: 'incidents',
		to: '/protection/incidents',
		roles: [
			...['records-officer', 'unit-manager', 'officer', 'coordinator'],
			...['administrator', 'strategist', 'reader'],
		],
	},
	{ key: 'exports', to: '/protection/exports', roles: ['records-officer'] },
	{ key: 'documents', to: '/protection/documents', roles: ['records-officer'] },
	{ key: 'hindrances', to: '/protection/hindrances', roles: ['administrator'] },
]

/** The pages that somebody with these roles has. */
export function placesOf(roles: readonly string[]): { key: Place['key']; to: string }[] {
	return places
		.filter((place) => place.roles.some((role) => roles.includes(role)))
		.map(({ key, to }) => ({ key, to }))
}
