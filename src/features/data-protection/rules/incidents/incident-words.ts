/** What can have gone wrong with records about people. */
export const incidentKinds = [
	'wrong-receiver',
	'lost',
	'seen-by-others',
	'read-without-need',
	'changed-or-destroyed',
	'not-reachable',
	'intrusion',
	'other',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** Whom it concerned, in groups; nobody is named. */
export const concernedGroups = [
	'adults',
	'children',
	'protected',
	'tenants',
	'contacts',
	'staff',
	'others',
] as const
