import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { optionalText, text } from '../../../../platform/fields.ts'
import { countries } from '../../rules/places/place.ts'
import { sectors } from '../../rules/register/register.ts'

export const organisationFields = {
	name: text(200),
	sector: z.enum(sectors, { error: 'choose-one' }),
	country: z.enum(countries, { error: 'choose-one' }),
	website: optionalText(300),
	about: optionalText(2000),
	/** The code of the municipality that it belongs to, when it is one. */
	placeId: z.union([z.uuid(), z.literal('')], { error: 'choose-one' }).optional(),
}

type Given = {
	name: string
	sector: (typeof sectors)[number]
	country: (typeof countries)[number]
	website: string | null
	about: string | null
	placeId?: string | undefined
}

/** As it is kept; throws bad input for an address that is none. */
export function organisationOf({ website, about, placeId, ...rest }: Given) {
	const isAddress = website === null || (/^https?:\/\//.test(website) && URL.canParse(website))
	if (!isAddress) throw new BadInput([{ path: 'website', problem: 'not-an-address' }])
	return { ...rest, website, about: about ?? '', placeId: placeId || null }
}
