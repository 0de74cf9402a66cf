import type { Counted, Definition, PreventedKey } from './definitions/definition.ts'
import { evictionDefinitions } from './definitions/evictions.ts'
import { homelessnessDefinitions } from './definitions/homelessness.ts'
import { housingDefinitions } from './definitions/housing.ts'
import { type PreventedMeasure, preventedDefinitions, preventedMeasures } from './definitions/prevented.ts'
import { supportDefinitions } from './definitions/support.ts'

/** Every measure of the field that this house counts or lets somebody write in, with version, parameters and source. */
export const definitions = [
	...evictionDefinitions,
	...preventedDefinitions,
	...homelessnessDefinitions,
	...housingDefinitions,
	...supportDefinitions,
] as const

const all: readonly Definition[] = definitions

export type DefinitionId = (typeof definitions)[number]['id']

/** Null for an id or version that the registry does not hold. */
export function findDefinition(id: string, version: number): Definition | null {
	return all.find((one) => one.id === id && one.version === version) ?? null
}

/** The newest version of a definition; null for an id that the registry does not hold. */
export function latestDefinition(id: string): Definition | null {
	return all.filter((one) => one.id === id).toSorted((a, b) => b.version - a.version)[0] ?? null
}

const ofCases = [
	'evictions',
	'childrenEvicted',
	'casesOpened',
	'casesAverted',
	'consultations',
	'childTalks',
] as const satisfies readonly Counted[]

/** Counted from eviction cases; the other counts come from the list of the homeless. */
export function isOfCases(counted: Counted): counted is (typeof ofCases)[number] {
	return (ofCases as readonly Counted[]).includes(counted)
}

/** A share of prevented evictions, of one stage at one check. */
export function isPrevented(counted: Counted): counted is PreventedKey {
	return preventedMeasures.some(({ key }) => key === counted)
}

export function preventedMeasureOf(key: PreventedKey): PreventedMeasure {
	const measure = preventedMeasures.find((one) => one.key === key)
	if (measure === undefined) throw new Error(`no measure is called ${key}`)
	return measure
}
