import type { Counted } from '../definitions/definition.ts'

/** What figures can be told apart by. `ageOfChild` has bands of its own. */
export const traits = ['sex', 'ageBand', 'ageOfChild', 'children', 'situation', 'unit', 'area'] as const
export type Trait = (typeof traits)[number]

const ofList = ['sex', 'ageBand', 'children', 'situation'] as const
const ofCases = ['children', 'unit', 'area'] as const
const ofChildren = ['sex', 'ageOfChild', 'unit', 'area'] as const

/** Which count can be told apart by what: what its facts carry, and nothing else. */
export const listBreakdowns = {
	homelessOnList: ofList,
	acutelyHomeless: ['sex', 'ageBand', 'children'],
	childrenInHomelessness: ['sex', 'situation'],
	homelessEuEea: ofList,
	homelessInflow: ofList,
	homelessOutflow: ofList,
	homelessHoused: ofList,
	firstTimeHomeless: ofList,
} as const satisfies Partial<Record<Counted, readonly Trait[]>>

export const caseBreakdowns = {
	evictions: ofCases,
	casesOpened: ofCases,
	casesAverted: ofCases,
	consultations: ofCases,
	childrenEvicted: ofChildren,
	childTalks: ofChildren,
} as const satisfies Partial<Record<Counted, readonly Trait[]>>

const breakdowns: Partial<Record<Counted, readonly Trait[]>> = { ...listBreakdowns, ...caseBreakdowns }

/** None where a count is not told apart by anything. */
export function breakdownsOf(counted: Counted | null): readonly Trait[] {
	return counted === null ? [] : (breakdowns[counted] ?? [])
}

/** In their own order, not by size: the eye finds the same group in the same place every year. */
const orders: Partial<Record<Trait, readonly string[]>> = {
	sex: ['woman', 'man', 'unknown'],
	ageBand: ['0-17', '18-24', '25-44', '45-64', '65-', 'unknown'],
	ageOfChild: ['0-5', '6-12', '13-17', '18-', 'unknown'],
	children: ['yes', 'no', 'unknown'],
}

export function inOrder(trait: Trait, groups: readonly string[]): string[] {
	const known = orders[trait]
	if (known === undefined) return groups.toSorted((a, b) => a.localeCompare(b, 'sv'))
	return groups.toSorted((a, b) => known.indexOf(a) - known.indexOf(b))
}
