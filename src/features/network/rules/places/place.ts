import type { PlainDate } from '../../../../foundation/plain-date.ts'

export const countries = ['SE', 'NO', 'DK', 'FI'] as const
export type Country = (typeof countries)[number]

/** A municipality or county as the network's register knows it. */
export type Place = {
	readonly id: string
	readonly kind: 'municipality' | 'county'
	readonly country: Country
	/** As the country's own office writes it, leading zeros kept: `1980`, `0301`. */
	readonly code: string
	readonly name: string
	readonly shortName: string
	/** The county that a municipality lies in; null for a county. */
	readonly countyCode: string | null
	/** Null where the beginning is not known. */
	readonly validFrom: PlainDate | null
	/** The first day it is no more; null while it is. */
	readonly validTo: PlainDate | null
	readonly invented: boolean
	readonly source: string
}

/** Whether a municipality is there on a day. */
export function standsOn(
	{ validFrom, validTo }: Pick<Place, 'validFrom' | 'validTo'>,
	day: PlainDate,
): boolean {
	return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)
}
