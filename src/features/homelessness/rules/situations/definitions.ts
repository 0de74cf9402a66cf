import type { DefinitionKey, SituationDefinition } from './definition.ts'

export declare const situationDefinitions: readonly SituationDefinition[]
export declare function getSituationDefinition(key: DefinitionKey): SituationDefinition
export declare function findSituationDefinition(key: string): SituationDefinition | null
