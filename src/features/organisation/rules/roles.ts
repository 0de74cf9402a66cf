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
] as const
export type Role = (typeof roles)[number]

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
