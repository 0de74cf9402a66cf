import * as z from 'zod'
import { countries } from '../../rules/places/place.ts'
import type { Scope } from '../../store/comparison.ts'

const orNone = <Schema extends z.ZodType>(schema: Schema) =>
	z.preprocess((given) => (given === '' || given === null ? undefined : given), schema.optional())

/** Which municipalities are compared: what a form leaves empty narrows nothing. */
export const scopeFields = {
	country: orNone(z.enum(countries)),
	/** Country and county's code, as `SE-14`: codes are each country's own. */
	county: orNone(z.string().regex(/^(?:SE|NO|DK|FI)-\w{1,8}$/)),
	groupId: orNone(z.uuid()),
}

type Asked = {
	readonly country?: Scope['country'] | undefined
	readonly county?: string | undefined
	readonly groupId?: string | undefined
}

export function scopeOf({ country, county, groupId }: Asked): Scope {
	const [ofCountry, countyCode] = county?.split('-') ?? []
	return {
		country: (ofCountry as Scope['country'] | undefined) ?? country ?? null,
		countyCode: countyCode ?? null,
		groupId: groupId ?? null,
	}
}

export const everywhere: Scope = { country: null, countyCode: null, groupId: null }
