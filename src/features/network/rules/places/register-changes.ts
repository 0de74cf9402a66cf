import type { NationalPlace } from './national-register.ts'
import type { Place } from './place.ts'

type Kept = Omit<Place, 'id'> & { readonly id: string }

type RegisterChange = {
	readonly place: NationalPlace
	/** The row that it is, and what in it is another; null when it is new. */
	readonly kept: Kept | null
	readonly fields: readonly ChangingField[]
}

const compared = ['name', 'shortName', 'countyCode', 'validFrom', 'validTo', 'source'] as const
type ChangingField = (typeof compared)[number]

/**
 * What loading would change: what is new, and what is another than it is kept. Nothing is ever taken away; the invented stay as
 * they are. A place whose beginning was not known is the same place when its beginning gets known.
 */
export function registerChanges(
	kept: readonly Kept[],
	told: readonly NationalPlace[],
): { changes: RegisterChange[]; same: number } {
	const found = new Map(kept.map((one) => [keyOf(one), one]))
	const changes = told
		.map((place): RegisterChange => {
			const same = found.get(keyOf(place)) ?? found.get(keyOf({ ...place, validFrom: null })) ?? null
			return { place, kept: same, fields: same === null ? [] : differing(same, place) }
		})
		.filter(({ kept: same, fields }) => same === null || (!same.invented && fields.length > 0))
	return { changes, same: told.length - changes.length }
}

function differing(kept: Kept, told: NationalPlace): ChangingField[] {
	return compared.filter((field) => kept[field] !== told[field])
}

export const keyOf = (place: Pick<Place, 'country' | 'kind' | 'code' | 'validFrom'>): string =>
	`${place.country} ${place.kind} ${place.code} ${place.validFrom ?? ''}`
