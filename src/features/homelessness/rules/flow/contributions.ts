import type { PersonFacts } from '../facts.ts'
import type { SituationDefinition } from '../situations/definition.ts'
import type { Contribution, FlowParameters } from './contribution.ts'

/** Every change of a person's state, by day; the same whatever the order in which the facts were written down. */
export declare function contributionsOf(
	person: PersonFacts,
	definition: SituationDefinition,
	parameters?: FlowParameters,
): Contribution[]
