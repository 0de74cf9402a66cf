import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { FactorCode } from './codes/factors.ts'
import type { PersonFacts } from './facts.ts'
import type { ListStanding } from './list-standing.ts'

export const subgroups = ['women', 'young', 'elderly', 'families', 'long-term', 'complex-needs'] as const
export type Subgroup = (typeof subgroups)[number]

/** `factors`: codes that hold today; give none where the reader may not read delicate ones. */
export declare function subgroupsOf(
	person: PersonFacts,
	standing: ListStanding,
	factors: readonly FactorCode[],
	today: PlainDate,
): Subgroup[]
