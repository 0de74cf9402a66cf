import { levelsOf, type MatchField, type MatchLevel, matchFields } from './fields.ts'

/**
 * How often a level is seen between two records of one person, of two people who share a home, and of two others; namesakes agree on names and
 * sex as one person does and are others on the rest.
 * The three columns of a field add up to one each.
 */
export type LevelShares = readonly [samePerson: number, sameHome: number, others: number]

/** What the Fellegi–Sunter model weighs by: shares of levels, and how likely a pair is before anything is compared. */
export type Weights = {
	/** Where the numbers come from. */
	readonly source: string
	/** The chance that two records picked at random are one person's, and that they are housemates'. */
	readonly samePerson: number
	readonly sameHome: number
	/** And that they are namesakes', beyond chance: names go together by where families come from. */
	readonly namesake: number
	readonly fields: { readonly [F in MatchField]: { readonly [L in MatchLevel<F>]: LevelShares } }
}

/** Weights as rows of numbers by field and level, for the loops. */
export type WeightRows = {
	readonly samePerson: number
	readonly sameHome: number
	readonly namesake: number
	/** By place of the field, then by level. */
	readonly shares: readonly (readonly LevelShares[])[]
}

export function rowsOf(weights: Weights): WeightRows {
	return {
		samePerson: weights.samePerson,
		sameHome: weights.sameHome,
		namesake: weights.namesake,
		shares: matchFields.map((field) => {
			const levels: Readonly<Record<string, LevelShares>> = weights.fields[field]
			return levelsOf[field].map((level) => levels[level] ?? [1, 1, 1])
		}),
	}
}

export function weightsFrom(rows: WeightRows, source: string): Weights {
	const fields = Object.fromEntries(
		matchFields.map((field, place) => [
			field,
			Object.fromEntries(levelsOf[field].map((level, at) => [level, rows.shares[place]?.[at] ?? [1, 1, 1]])),
		]),
	) as Weights['fields']
	const { samePerson, sameHome, namesake } = rows
	return { source, samePerson, sameHome, namesake, fields }
}
