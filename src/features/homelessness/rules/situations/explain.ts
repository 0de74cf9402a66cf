import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { SpellFacts } from '../facts.ts'
import type { SituationDefinition, Source } from './definition.ts'

/** How a situation came to be: `because` is a key under `explained` in the feature's words, facts are for its sentence. */
export type Explanation = {
	readonly category: number
	readonly because: string
	readonly facts: Readonly<Record<string, string | number>>
	readonly source: Source
}

export declare function explainSituation(
	spell: SpellFacts,
	definition: SituationDefinition,
	day: PlainDate,
): Explanation
