import type { PlainDate } from '../../../foundation/plain-date.ts'
import { refuse } from '../../../foundation/refusal.ts'

/** On what somebody is spoken of in a conference: the person's consent, or what has been decided. */
export type Basis =
	| { readonly kind: 'consent'; readonly to: string; readonly until: PlainDate }
	| { readonly kind: 'decision'; readonly decision: string }

export const basisKinds = ['consent', 'decision'] as const

type Given = {
	readonly basis?: 'consent' | 'decision' | undefined
	readonly consentTo: string | null
	readonly consentUntil?: PlainDate | undefined
	readonly decision: string | null
}

/** Nobody is opened without a basis in words (OSL 26:1); a consent says to whom and until when. */
export function basisFrom({ basis, consentTo, consentUntil, decision }: Given, today: PlainDate) {
	if (basis === 'decision' && decision !== null) return { kind: 'decision', decision } satisfies Basis
	if (basis === 'consent' && consentTo !== null && consentUntil !== undefined) {
		if (consentUntil < today) return refuse({ because: 'consent-has-ended', until: consentUntil })
		return { kind: 'consent', to: consentTo, until: consentUntil } satisfies Basis
	}
	return refuse({ because: 'conference-needs-basis' })
}

/** Until the consent's last day; a decision holds until the conference is closed. */
export function mayBeSpokenOf(
	item: { readonly consentUntil: PlainDate | null },
	conference: { readonly closedOn: PlainDate | null },
	today: PlainDate,
): boolean {
	return conference.closedOn === null && (item.consentUntil === null || today <= item.consentUntil)
}
