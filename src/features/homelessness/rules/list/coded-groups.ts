import { type FactorLevel, factors } from '../codes/factors.ts'
import { type Subgroup, subgroupParameters, subgroups } from '../subgroups.ts'
import type { Filterable } from './row.ts'

export type HeldFactor = {
	readonly kind: 'cause' | 'need'
	readonly code: string
	readonly level: FactorLevel
}

const delicate: ReadonlySet<string> = new Set(factors.filter((one) => one.delicate).map((one) => one.code))

/** The subgroups by what is projected for the list: the age bands begin and end where the subgroups do. */
export function subgroupsOfRow(
	row: Pick<Filterable, 'population' | 'sex' | 'ageBand' | 'children'> & { readonly longTerm: boolean },
	held: readonly HeldFactor[],
): Subgroup[] {
	if (row.population === 'child') return []
	const needs = held.filter(({ kind, code }) => kind === 'need' && delicate.has(code))
	const belongs: Readonly<Record<Subgroup, boolean>> = {
		women: row.sex === 'woman',
		young: row.ageBand === '18-24',
		elderly: row.ageBand === '65-',
		families: row.children === 'yes',
		'long-term': row.longTerm,
		'complex-needs': needs.length >= subgroupParameters.complexNeeds,
	}
	return subgroups.filter((subgroup) => belongs[subgroup])
}

/** Each level once, in the order of the code list: what kind of factors hold, never which. */
export function levelsOf(held: readonly HeldFactor[], kind: 'cause' | 'need'): FactorLevel[] {
	const levels = ['structural', 'institutional', 'relational', 'individual'] as const
	return levels.filter((level) => held.some((one) => one.kind === kind && one.level === level))
}
