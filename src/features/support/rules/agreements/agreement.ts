import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { EndReason } from '../decisions/decision.ts'

export const supportKinds = [
	'housing-support',
	'housing-first',
	'contact-person',
	'home-visits',
	'other',
] as const

export type SupportKind = (typeof supportKinds)[number]

/** Support that makes a home last, and is thought of when somebody leaves one. */
export const supportInHomes: readonly SupportKind[] = ['housing-support', 'housing-first', 'home-visits']

export const supportEnds = [
	'goals-reached',
	'own-wish',
	'need-changed',
	'other-support',
	'moved-away',
	'time-over',
	'deceased',
	'other',
] as const
export type SupportEnd = (typeof supportEnds)[number]

const endings: Partial<Record<SupportEnd, EndReason>> = {
	'goals-reached': 'need-ceased',
	'own-wish': 'withdrawn',
	'need-changed': 'need-ceased',
	'moved-away': 'moved-away',
	'time-over': 'period-over',
	deceased: 'deceased',
}

/** Why the decision that the support is by ends with it; null where what was granted is to be given again. */
export const supportEndsDecision = (because: SupportEnd): EndReason | null => endings[because] ?? null

export type Days = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

/** The end day is the first without support. */
export const runsOn = ({ startsOn, endsOn }: Days, day: PlainDate): boolean =>
	startsOn <= day && (endsOn === null || day < endsOn)

type Granted = {
	readonly outcome: 'granted' | 'partly' | 'refused'
	readonly endedOn: PlainDate | null
	readonly decidedOn: PlainDate
}

/** What the support rests on. Refusals: decision-refused, decision-ended, support-before-decision. */
export function checkBasis(decision: Granted, startsOn: PlainDate): Refusal | null {
	if (decision.outcome === 'refused') return refuse({ because: 'decision-refused' })
	if (decision.endedOn !== null && decision.endedOn <= startsOn) return refuse({ because: 'decision-ended' })
	return startsOn < decision.decidedOn
		? refuse({ because: 'support-before-decision', from: decision.decidedOn })
		: null
}

/** Refusals: support-ended, intensity-before-start. */
export function checkIntensity({ startsOn, endsOn }: Days, fromDay: PlainDate): Refusal | null {
	if (fromDay < startsOn) return refuse({ because: 'intensity-before-start', from: startsOn })
	return endsOn !== null && fromDay >= endsOn ? refuse({ because: 'support-ended' }) : null
}

/** Refusals: support-ended, ends-before-start. */
export function checkEnd({ startsOn, endsOn }: Days, onDay: PlainDate): Refusal | null {
	if (endsOn !== null && endsOn <= onDay) return refuse({ because: 'support-ended' })
	return onDay < startsOn ? refuse({ because: 'ends-before-start', from: startsOn }) : null
}
