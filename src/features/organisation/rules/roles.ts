/** What a member of staff, or of an organisation outside, may be in a municipality. Several at once are allowed. */
export const roles = [
	'officer',
	'unit-manager',
	'coordinator',
	'strategist',
	'reader',
	'landlord',
	'administrator',
	'informant',
	'follow-up',
	'delicate-facts',
	'records-officer',
	'secretariat',
	'county',
	'member',
] as const
export type Role = (typeof roles)[number]

/** What kind of tenant keeps its rows here: an authority or a partnership keeps a network, and never a row about a person. */
export const tenantKinds = ['municipality', 'authority', 'partnership'] as const
export type TenantKind = (typeof tenantKinds)[number]

const networkRoles: readonly Role[] = ['secretariat', 'county', 'member']

/** Who may be what where: an authority has no case officers, a municipality no secretariat. */
export function isRoleOf(kind: TenantKind, role: Role): boolean {
	return role === 'administrator' || networkRoles.includes(role) === (kind !== 'municipality')
}

/** What an organisation around the municipality can be to it. */
export const roleTypes = [
	'landlord',
	'enforcement',
	'tribunal',
	'region',
	'ngo',
	'care',
	'advocate',
	'debt-advice',
	'authority',
	'other',
] as const
export type RoleType = (typeof roleTypes)[number]

export function isRoleType(text: string): text is RoleType {
	return (roleTypes as readonly string[]).includes(text)
}
