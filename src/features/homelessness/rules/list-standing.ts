import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { PlaceType } from './codes/places.ts'
import type { ComingReason, LeavingReason } from './codes/reasons.ts'
import type { PersonFacts } from './facts.ts'
import type { FlowParameters } from './flow/contribution.ts'
import type { SituationDefinition } from './situations/definition.ts'

export type ListParameters = FlowParameters & {
	/** Days of unbroken counted homelessness from which it is long-term. */
	readonly longTermDays: number
}

export type ListStanding = {
	readonly status: 'active' | 'inactive' | 'left' | 'never'
	/** The derived category today; 0 when not counted. */
	readonly category: number
	/** First day of the present category. */
	readonly since: PlainDate | null
	/** First day of the unbroken counted homelessness. */
	readonly homelessSince: PlainDate | null
	readonly lastContactOn: PlainDate | null
	/** The day one turns inactive without more contact; null for a municipal tenancy and for who is not active. */
	readonly inactiveOn: PlainDate | null
	readonly cameBy: { readonly reason: ComingReason; readonly on: PlainDate } | null
	readonly leftBy: { readonly reason: LeavingReason; readonly on: PlainDate } | null
	readonly place: PlaceType | null
	readonly dischargeOn: PlainDate | null
	readonly contractEndsOn: PlainDate | null
	readonly withChildren: 'yes' | 'no' | 'unknown' | null
	readonly longTerm: boolean
}

export declare function standingOf(
	person: PersonFacts,
	definition: SituationDefinition,
	today: PlainDate,
	parameters?: ListParameters,
): ListStanding
