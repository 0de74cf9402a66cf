import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { SpellFacts } from '../facts.ts'
import type { SituationDefinition } from './definition.ts'

/** A stretch of a spell with one category; 0 is not counted. Half-open; until is null while it lasts. */
export type Piece = { readonly from: PlainDate; readonly until: PlainDate | null; readonly category: number }

/** The whole spell, piece by piece, in order and without holes. */
export declare function piecesOf(spell: SpellFacts, definition: SituationDefinition): Piece[]
/** 0 outside the spell. */
export declare function situationOn(
	spell: SpellFacts,
	definition: SituationDefinition,
	day: PlainDate,
): number
