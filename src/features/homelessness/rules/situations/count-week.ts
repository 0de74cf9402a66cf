import { addDays, earlierOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { SpellFacts } from '../facts.ts'
import type { SituationDefinition } from './definition.ts'
import { situationOn } from './pieces.ts'

/** A measure period, half-open. */
export type MeasurePeriod = { readonly from: PlainDate; readonly until: PlainDate }

/**
 * The category to report a spell in for a measure period; 0 when it is not counted on any of its days. Months before
 * discharge and contract end run from the period's last day, as the national wordings say ("after the measure period").
 */
export function situationIn(
	spell: SpellFacts,
	definition: SituationDefinition,
	period: MeasurePeriod,
): number {
	const until = spell.endsOn === null ? period.until : earlierOf(spell.endsOn, period.until)
	if (until <= period.from || spell.startsOn >= until) return 0
	return situationOn(spell, definition, addDays(until, -1))
}
