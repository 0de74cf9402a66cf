import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { CoordinatedEnding, CoordinatedKind, Kept, NotRated, PartyKind } from './codes.ts'

type Consent = { readonly consentOn: PlainDate | null; readonly calledOn: PlainDate }

/** A coordinated plan is made by consent, given before anybody is called (SoL 10:8, OSL 12:2). Refusal: consent-missing. */
export function checkConsent({ consentOn, calledOn }: Consent): Refusal | null {
	return consentOn === null || consentOn > calledOn ? refuse({ because: 'consent-missing' }) : null
}

/**
 * A SIP is made with the region; an ISIP between at least two of the municipality's offices and nobody from the region,
 * which would make it a SIP. Refusals: region-missing, two-units-needed, region-makes-a-sip.
 */
export function checkParties(kind: CoordinatedKind, parties: readonly PartyKind[]): Refusal | null {
	const fromRegion = parties.includes('region')
	if (kind === 'sip') return fromRegion ? null : refuse({ because: 'region-missing' })
	if (fromRegion) return refuse({ because: 'region-makes-a-sip' })
	return parties.filter((one) => one === 'unit').length < 2 ? refuse({ because: 'two-units-needed' }) : null
}

/** Overall responsibility is the region's or a unit's, never a relative's. Refusal: lead-is-no-authority. */
export function checkLead(kind: PartyKind): Refusal | null {
	return kind === 'region' || kind === 'unit' ? null : refuse({ because: 'lead-is-no-authority' })
}

type Standing = {
	readonly consentWithdrawnOn: PlainDate | null
	readonly heldOn: PlainDate | null
	readonly endedOn: PlainDate | null
}

export type CoordinatedState = 'called' | 'running' | 'stopped' | 'ended'

/** `stopped`: the consent was taken back, and only the ending is left. */
export function stateOfCoordinated({ consentWithdrawnOn, heldOn, endedOn }: Standing): CoordinatedState {
	if (endedOn !== null) return 'ended'
	if (consentWithdrawnOn !== null) return 'stopped'
	return heldOn === null ? 'called' : 'running'
}

/** Refusals: plan-ended, consent-withdrawn. */
export function checkOpen(plan: Standing): Refusal | null {
	const state = stateOfCoordinated(plan)
	if (state === 'ended') return refuse({ because: 'plan-ended' })
	return state === 'stopped' ? refuse({ because: 'consent-withdrawn' }) : null
}

/** Refusals: as checkOpen, and not-held-yet. */
export function checkRunning(plan: Standing): Refusal | null {
	const closed = checkOpen(plan)
	if (closed !== null) return closed
	return plan.heldOn === null ? refuse({ because: 'not-held-yet' }) : null
}

type Ending = {
	readonly because: CoordinatedEnding
	readonly notRatedBecause: NotRated | null
	readonly plan: Standing & { readonly ratedAfter: number | null }
	readonly kept: readonly (Kept | null)[]
}

const endsAsItStands: ReadonlySet<CoordinatedEnding> = new Set([
	'consent-withdrawn',
	'moved-away',
	'deceased',
])

/**
 * Before the end each promise has an answer and the person has rated the outcome or said no to it; not where consent was
 * taken back or the person is gone. Refusals: promises-unanswered, outcome-not-rated, consent-stands.
 */
export function checkEnding({ because, notRatedBecause, plan, kept }: Ending): Refusal | null {
	if (because === 'consent-withdrawn' && plan.consentWithdrawnOn === null) {
		return refuse({ because: 'consent-stands' })
	}
	if (endsAsItStands.has(because) || plan.consentWithdrawnOn !== null || plan.heldOn === null) return null
	const unanswered = kept.filter((one) => one === null).length
	if (unanswered > 0) return refuse({ because: 'promises-unanswered', count: unanswered })
	if (plan.ratedAfter === null && notRatedBecause === null) return refuse({ because: 'outcome-not-rated' })
	return null
}

export type KeptTally = Readonly<Record<Kept | 'waiting', number>>

export function tallyKept(kept: readonly (Kept | null)[]): KeptTally {
	const tally = { yes: 0, partly: 0, no: 0, 'not-known': 0, waiting: 0 }
	for (const one of kept) tally[one ?? 'waiting'] += 1
	return tally
}
