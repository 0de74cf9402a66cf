import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { SpellFacts } from '../facts.ts'
import type { SituationDefinition } from './definition.ts'

/** A measure period, half-open. */
export type MeasurePeriod = { readonly from: PlainDate; readonly until: PlainDate }

/** The category to report a spell in for a measure period; 0 when it is not counted on any of its days. */
export declare function situationIn(
	spell: SpellFacts,
	definition: SituationDefinition,
	period: MeasurePeriod,
): number
