/** Who can be called to a consultation about rent debt, and what can come of it. */
export const consultationRoles = [
	'tenant',
	'landlord',
	'social-worker',
	'family-unit',
	'debt-adviser',
	'supporter',
	'interpreter',
	'enforcement-authority',
] as const
export type ConsultationRole = (typeof consultationRoles)[number]

export const consultationResults = ['agreed', 'not-agreed', 'no-show'] as const
