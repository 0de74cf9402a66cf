import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { ConsultationRole } from './consultation-codes.ts'

// Those who belong to the board itself; towards everyone else the matter is secret without consent: OSL 26:1, 12:2.
const own: readonly ConsultationRole[] = ['tenant', 'social-worker', 'family-unit', 'interpreter']

/** A consultation with anyone from outside needs the tenant's consent, given by then. */
export function checkConsent(
	parties: readonly ConsultationRole[],
	consentOn: PlainDate | null,
	today: PlainDate,
): Refusal | null {
	const outside = parties.filter((party) => !own.includes(party))
	if (outside.length === 0 || (consentOn !== null && consentOn <= today)) return null
	return refuse({ because: 'consent-missing' })
}
