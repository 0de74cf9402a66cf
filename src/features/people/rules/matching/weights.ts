import { levelsOf, type MatchField, type MatchLevel, matchFields } from './fields.ts'
import type { LevelShares, Relation } from './relations.ts'

/** How likely each relation is between two records picked at random, before anything is compared. */
export type RelationChances = Readonly<Record<Relation, number>>

/** What the Fellegi–Sunter model weighs by. */
export type Weights = {
	/** Where the numbers come from. */
	readonly source: string
	readonly chances: RelationChances
	readonly fields: { readonly [F in MatchField]: { readonly [L in MatchLevel<F>]: LevelShares } }
}

/** Weights as rows of numbers by field and level, for the loops. */
export type WeightRows = {
	readonly chances: RelationChances
	/** By place of the field, then by level. */
	readonly shares: readonly (readonly LevelShares[])[]
}

const unknown: LevelShares = [1, 1, 1]

export function rowsOf({ chances, fields }: Weights): WeightRows {
	return {
		chances,
		shares: matchFields.map((field) => {
			const levels: Readonly<Record<string, LevelShares>> = fields[field]
			return levelsOf[field].map((level) => levels[level] ?? unknown)
		}),
	}
}

export function weightsFrom({ chances, shares }: WeightRows, source: string): Weights {
	const fields = Object.fromEntries(
		matchFields.map((field, place) => [
			field,
			Object.fromEntries(levelsOf[field].map((level, at) => [level, shares[place]?.[at] ?? unknown])),
		]),
	) as Weights['fields']
	return { source, chances, fields }
}
