import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { SpellFacts } from '../facts.ts'
import type { SituationDefinition } from './definition.ts'
import { rulingOn } from './ruling.ts'

/** A stretch of a spell with one category; 0 is not counted. Half-open; until is null while it lasts. */
export type Piece = { readonly from: PlainDate; readonly until: PlainDate | null; readonly category: number }

/** The whole spell, piece by piece, in order and without holes. */
export function piecesOf(spell: SpellFacts, definition: SituationDefinition): Piece[] {
	const { category, from } = rulingOn(spell, definition)
	const { startsOn, endsOn } = spell
	if (from === startsOn) return [{ from: startsOn, until: endsOn, category }]
	if (endsOn !== null && from >= endsOn) return [{ from: startsOn, until: endsOn, category: 0 }]
	return [
		{ from: startsOn, until: from, category: 0 },
		{ from, until: endsOn, category },
	]
}

/** 0 outside the spell. */
export function situationOn(spell: SpellFacts, definition: SituationDefinition, day: PlainDate): number {
	if (day < spell.startsOn || (spell.endsOn !== null && day >= spell.endsOn)) return 0
	const { category, from } = rulingOn(spell, definition)
	return day < from ? 0 : category
}
