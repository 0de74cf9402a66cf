import { isMunicipalTenancy, places } from '../codes/places.ts'
import type { DefinitionKey, SituationDefinition } from './definition.ts'
import { ethosLight, eu2026 } from './europe.ts'
import { dk2024, fi2024, no2024 } from './neighbours.ts'
import { se2011, se2017, se2023 } from './sweden.ts'

const byKey: Readonly<Record<DefinitionKey, SituationDefinition>> = {
	'se-2011': se2011,
	'se-2017': se2017,
	'se-2023': se2023,
	'dk-2024': dk2024,
	'no-2024': no2024,
	'fi-2024': fi2024,
	'ethos-light': ethosLight,
	'eu-2026': eu2026,
}

export const situationDefinitions: readonly SituationDefinition[] = Object.values(byKey)

export function getSituationDefinition(key: DefinitionKey): SituationDefinition {
	return byKey[key]
}

/** Null for a key that the registry does not hold. */
export function findSituationDefinition(key: string): SituationDefinition | null {
	return situationDefinitions.find((one) => one.key === key) ?? null
}

/** Is a municipal lease still homelessness? In Sweden it is, among its neighbours not. */
export function countsTenancies(definition: SituationDefinition): boolean {
	return places.some(({ code }) => isMunicipalTenancy(code) && definition.places[code].category > 0)
}
