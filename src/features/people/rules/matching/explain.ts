import { levelIn, type Pattern } from './compare.ts'
import { levelName, type MatchField, type MatchLevel, matchFields, missing } from './fields.ts'
import type { WeightRows } from './weights.ts'

/**
 * Why two records may be one person, or may not: word keys for a sentence such as "same birth date, similar family name".
 * `bits` is how much the level speaks for one person (each bit doubles the odds), negative when it speaks against.
 */
export type MatchReason = { readonly field: MatchField; readonly level: MatchLevel; readonly bits: number }

/** The fields that both records tell, what speaks most first; the usual order of names says nothing and is left out. */
export function reasonsFor(pattern: Pattern, rows: WeightRows): MatchReason[] {
	const reasons = matchFields.flatMap((field, place): MatchReason[] => {
		const level = levelIn(pattern, place)
		if (level === missing) return []
		const name = levelName(field, level)
		if (name === 'straight') return []
		const [same, , others] = rows.shares[place]?.[level] ?? [1, 1, 1]
		return [{ field, level: name, bits: Math.round(Math.log2(same / others) * 10) / 10 }]
	})
	return reasons.sort((a, b) => b.bits - a.bits)
}
