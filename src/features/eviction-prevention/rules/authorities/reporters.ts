/** Who can report a concern. */
export const reporters = [
	'enforcement-authority',
	'police',
	'school',
	'health-care',
	'landlord',
	'relative',
	'private',
	'anonymous',
	'own-staff',
	'other',
] as const
