/**
 * What two records are compared on, and how well they may agree: the best level first. A field that either record lacks
 * has no level and says nothing. The names are word keys for whoever explains a pair.
 */
export const levelsOf = {
	given_name: ['same', 'variant', 'part', 'similar', 'alike', 'initial', 'different'],
	family_name: ['same', 'variant', 'part', 'similar', 'alike', 'initial', 'different'],
	name_order: ['straight', 'swapped'],
	birth_date: ['same', 'swapped', 'one-digit', 'two-parts', 'near', 'same-year', 'different'],
	sex: ['same', 'different'],
	national_id: ['same', 'one-digit', 'two-digits', 'temporary', 'different'],
	address: ['same', 'similar', 'same-street', 'different'],
	area: ['same', 'same-code', 'same-city', 'similar', 'different'],
	phone: ['same', 'one-digit', 'different'],
	email: ['same', 'same-name', 'similar', 'different'],
} as const

export type MatchField = keyof typeof levelsOf
export type MatchLevel<F extends MatchField = MatchField> = (typeof levelsOf)[F][number]

export const matchFields = Object.keys(levelsOf) as readonly MatchField[]

/** Where a field stands among the others, for those who keep levels in rows of numbers. */
export const placeOf = Object.fromEntries(matchFields.map((field, place) => [field, place])) as Readonly<
	Record<MatchField, number>
>

export const levelCounts: readonly number[] = matchFields.map((field) => levelsOf[field].length)

/** The level of a field that one of the records lacks. */
export const missing = -1

export function levelName(field: MatchField, level: number): MatchLevel {
	const name = levelsOf[field][level]
	if (name === undefined) throw new Error('a level that the field does not have')
	return name
}

/** What may be known of a person. Text as it was written; a birth date as `YYYY-MM-DD` or `YYYYMMDD`. */
export type MatchRecord = {
	readonly id: string
	readonly givenName?: string | null
	readonly familyName?: string | null
	readonly birthDate?: string | null
	readonly sex?: string | null
	readonly nationalId?: string | null
	readonly address?: string | null
	readonly postalCode?: string | null
	readonly city?: string | null
	readonly phone?: string | null
	readonly email?: string | null
}
