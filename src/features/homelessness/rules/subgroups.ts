import { ageOn, type PlainDate } from '../../../foundation/plain-date.ts'
import { type FactorCode, factors } from './codes/factors.ts'
import type { PersonFacts } from './facts.ts'
import type { ListStanding } from './list-standing.ts'

export const subgroups = ['women', 'young', 'elderly', 'families', 'long-term', 'complex-needs'] as const
export type Subgroup = (typeof subgroups)[number]

type SubgroupParameters = {
	/** Ages, both included. */
	readonly young: { readonly from: number; readonly to: number }
	readonly elderlyFrom: number
	/** So many different delicate needs are complex. */
	readonly complexNeeds: number
}

export const subgroupParameters: SubgroupParameters = {
	young: { from: 18, to: 24 },
	elderlyFrom: 65,
	complexNeeds: 2,
}

/** `held` are the codes that hold today; give none where the reader may not read delicate ones. Children are counted apart. */
export function subgroupsOf(
	person: PersonFacts,
	standing: ListStanding,
	held: readonly FactorCode[],
	today: PlainDate,
	parameters: SubgroupParameters = subgroupParameters,
): Subgroup[] {
	const age = person.bornOn === null ? null : ageOn(person.bornOn, today)
	if (age !== null && age < 18) return []
	const { young, elderlyFrom, complexNeeds } = parameters
	const belongs: Readonly<Record<Subgroup, boolean>> = {
		women: person.sex === 'woman',
		young: age !== null && young.from <= age && age <= young.to,
		elderly: age !== null && age >= elderlyFrom,
		families: standing.withChildren === 'yes',
		'long-term': standing.longTerm,
		'complex-needs': delicateNeeds(held) >= complexNeeds,
	}
	return subgroups.filter((subgroup) => belongs[subgroup])
}

const delicateNeeds = (held: readonly FactorCode[]) =>
	factors.filter(({ code, kind, delicate }) => kind === 'need' && delicate && held.includes(code)).length
