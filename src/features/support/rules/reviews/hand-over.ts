import type { PlainDate } from '../../../../foundation/plain-date.ts'

/**
 * Why another administration may be told: the person's consent (OSL 12:2), a secrecy check that found no harm (OSL 26:1)
 * or a duty in law (OSL 10:28). The general clause of OSL 10:27 does not open social services' secrecy.
 */
export const handOverBases = ['consent', 'secrecy-checked', 'duty'] as const
export type HandOverBasis = (typeof handOverBases)[number]

export const handOverLaw: Readonly<Record<HandOverBasis, string>> = {
	consent: 'OSL 12:2',
	'secrecy-checked': 'OSL 26:1',
	duty: 'OSL 10:28',
}

export const notNeededReasons = ['person-declined', 'already-in-contact', 'no-need-seen'] as const

type HandOver = {
	readonly basis: HandOverBasis
	readonly consentOn: PlainDate | null
	readonly basisNote: string | null
}

/** The field that the basis still lacks: a day for consent, the reckoning for the others. */
export function lackingIn({ basis, consentOn, basisNote }: HandOver): 'consentOn' | 'basisNote' | null {
	if (basis === 'consent') return consentOn === null ? 'consentOn' : null
	return basisNote === null ? 'basisNote' : null
}
