import type { MatchField, MatchLevel } from './matching/fields.ts'

/** Why two records may be one person: how a field of theirs agrees, or speaks against it. */
export type MatchReason = { readonly field: MatchField; readonly level: MatchLevel }
