import type { DefinitionKey, SituationDefinition } from './situations/definition.ts'
import { findSituationDefinition, getSituationDefinition } from './situations/definitions.ts'

const nationalDefinitions: Readonly<Record<'SE' | 'DK' | 'NO' | 'FI', DefinitionKey>> = {
	SE: 'se-2023',
	DK: 'dk-2024',
	NO: 'no-2024',
	FI: 'fi-2024',
}

/** What a municipality of the country counts by when nobody has chosen. */
export function ownDefinition(country: 'SE' | 'DK' | 'NO' | 'FI'): SituationDefinition {
	return getSituationDefinition(nationalDefinitions[country])
}

/** The definitions whose flow is kept at hand, the municipality's own first. */
export function liveDefinitions(
	chosen: readonly string[],
	country: 'SE' | 'DK' | 'NO' | 'FI',
): readonly [SituationDefinition, ...SituationDefinition[]] {
	const [first, ...others] = chosen.flatMap((key) => findSituationDefinition(key) ?? [])
	return first === undefined ? [ownDefinition(country)] : [first, ...others]
}
