/** What an informant may tell of who somebody is, from all to nothing. */
export const identityLevels = ['number', 'initials', 'none'] as const
export type IdentityLevel = (typeof identityLevels)[number]

type Ground = {
	readonly code: string
	/** Who can be asked on this ground. */
	readonly for: readonly ('unit' | 'organisation')[]
	/** The most that it lets one tell. */
	readonly identity: IdentityLevel
	/** Who somebody is may be told only where that person has said yes. */
	readonly needsConsent: boolean
	/** Where it stands, by number; what it says is told in words. Null where no law is needed. */
	readonly law: string | null
	/** The law was read. */
	readonly verified: boolean
}

/** Why an informant may tell what it tells. No identity without one; what is not verified says so. */
export const legalGrounds = [
	{
		code: 'same-committee',
		for: ['unit'],
		identity: 'number',
		needsConsent: false,
		law: 'SFS 2001:454 7 §, 7 a §',
		verified: true,
	},
	{
		code: 'other-committee',
		for: ['unit'],
		identity: 'initials',
		needsConsent: false,
		law: 'OSL 26:1, 10:2',
		verified: false,
	},
	{
		code: 'consent',
		for: ['unit', 'organisation'],
		identity: 'number',
		needsConsent: true,
		law: 'OSL 12:2',
		verified: true,
	},
	{
		code: 'duty-to-tell',
		for: ['organisation'],
		identity: 'number',
		needsConsent: false,
		law: 'OSL 10:28',
		verified: false,
	},
	{
		code: 'agreement',
		for: ['organisation'],
		identity: 'initials',
		needsConsent: false,
		law: '(EU) 2016/679 6.1 e, 9.2 g',
		verified: false,
	},
	{
		code: 'no-person-told',
		for: ['unit', 'organisation'],
		identity: 'none',
		needsConsent: false,
		law: null,
		verified: true,
	},
] as const satisfies readonly Ground[]

export type LegalGround = (typeof legalGrounds)[number]['code']

export const groundCodes = legalGrounds.map((ground) => ground.code)

const byCode: ReadonlyMap<LegalGround, Ground> = new Map(legalGrounds.map((ground) => [ground.code, ground]))

export function getGround(code: LegalGround): Ground {
	const ground = byCode.get(code)
	if (ground === undefined) throw new Error('no such legal ground')
	return ground
}

/** Less may always be told than the ground allows, never more. */
export function allows(ground: LegalGround, wanted: IdentityLevel): boolean {
	return identityLevels.indexOf(wanted) >= identityLevels.indexOf(getGround(ground).identity)
}
