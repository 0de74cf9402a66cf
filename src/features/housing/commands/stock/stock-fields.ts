import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { amount, optionalText } from '../../../../platform/fields.ts'

const oneOf = <const Codes extends readonly string[]>(codes: Codes) => z.enum(codes, { error: 'choose-one' })

export const propertyKinds = [
	'shelter',
	'emergency-housing',
	'on-call-housing',
	'refuge',
	'hotel',
	'transitional-housing',
	'supported-housing',
	'hvb',
	'special-housing',
	'flats',
] as const

export const propertyKind = () => oneOf(propertyKinds)
export const bedKinds = ['bed', 'room', 'home'] as const
export const bedKind = () => oneOf(bedKinds)
export const placesField = () => oneOf(['ordinary', 'extra']).default('ordinary')

const number = (least: number, most: number) =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(least, 'not-valid')
		.max(most, 'not-valid')

const maybe = <Schema extends z.ZodType>(schema: Schema) =>
	schema.optional().transform((given) => given ?? null)

const yesOrNo = () =>
	oneOf(['yes', 'no'])
		.optional()
		.transform((given) => (given === undefined ? null : given === 'yes'))

/** Who may live there. What is left out, what is above says. */
export const whomFields = {
	letsIn: maybe(oneOf(['anyone', 'women', 'men', 'families'])),
	children: yesOrNo(),
	accessible: yesOrNo(),
	pets: yesOrNo(),
	substanceFree: yesOrNo(),
	fromAge: maybe(number(0, 120)),
	toAge: maybe(number(0, 120)),
	note: optionalText(500),
} as const

/** Where it lies; a dwelling says only what differs from its property. */
export const addressFields = {
	landlordId: maybe(z.uuid({ error: 'choose-one' })),
	street: optionalText(200),
	postalCode: optionalText(10),
	town: optionalText(100),
	area: optionalText(100),
	schoolArea: optionalText(100),
} as const

export const dwellingFields = {
	...addressFields,
	rooms: maybe(z.coerce.number({ error: 'not-a-number' }).min(0.5, 'not-valid').max(29.5, 'not-valid')),
	sizeM2: maybe(number(1, 1000)),
	rentOre: maybe(amount()),
	floor: maybe(number(-5, 60)),
} as const

export const sleepsField = () => number(1, 20)
export const turnaroundField = () => number(0, 60)

type Ages = { readonly fromAge: number | null; readonly toAge: number | null }

export function agesInOrder({ fromAge, toAge }: Ages): void {
	if (fromAge !== null && toAge !== null && toAge < fromAge) {
		throw new BadInput([{ path: 'toAge', problem: 'ages-turned' }])
	}
}
