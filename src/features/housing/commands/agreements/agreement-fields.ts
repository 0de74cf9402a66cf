import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { amount, day, id, optionalText, text } from '../../../../platform/fields.ts'
import { choosers, liabilities } from '../../rules/agreements/codes.ts'

export const oneOf = <const Codes extends readonly string[]>(codes: Codes) =>
	z.enum(codes, { error: 'choose-one' })

export const wholeNumber = (least: number, most: number) =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(least, 'not-valid')
		.max(most, 'not-valid')

/** A number as people write it, with a comma or a point. */
export const decimalNumber = (least: number, most: number) =>
	z
		.string({ error: 'required' })
		.trim()
		.transform((given) => Number(given.replace(',', '.')))
		.pipe(z.number({ error: 'not-a-number' }).min(least, 'not-valid').max(most, 'not-valid'))

export const maybe = <Schema extends z.ZodType>(schema: Schema) =>
	schema.optional().transform((given) => given ?? null)

/** A month's rent or income: nought or less is none. */
export const amountAboveNought = () => amount().refine((given) => given > 0, { error: 'amount-not-positive' })

/** What an agreement says, as somebody writes it down. */
export const termFields = {
	title: text(200),
	parties: optionalText(500),
	unitId: id(),
	signedOn: day(),
	startsOn: day(),
	endsOn: maybe(day()),
	noticeMonths: maybe(wholeNumber(0, 60)),
	remindOn: maybe(day()),
	maxRentOre: maybe(amountAboveNought()),
	areas: optionalText(300),
	roomsFrom: maybe(wholeNumber(1, 20)),
	roomsTo: maybe(wholeNumber(1, 20)),
	choosesTenant: oneOf(choosers),
	rentLiability: oneOf(liabilities),
	damageLiability: oneOf(liabilities),
	liabilityTerms: optionalText(2000),
	vacancyRules: optionalText(2000),
	takeOver: optionalText(2000),
	takeOverMonths: maybe(wholeNumber(0, 120)),
	disturbanceRoutine: optionalText(2000),
} as const

type Terms = {
	readonly startsOn: string
	readonly endsOn: string | null
	readonly remindOn: string | null
	readonly roomsFrom: number | null
	readonly roomsTo: number | null
}

/** What one field alone does not tell to be wrong. */
export function checkTerms({ startsOn, endsOn, remindOn, roomsFrom, roomsTo }: Terms): void {
	const faults = [
		...(endsOn !== null && endsOn <= startsOn ? [{ path: 'endsOn', problem: 'ends-before-it-begins' }] : []),
		...(endsOn !== null && remindOn !== null && remindOn > endsOn
			? [{ path: 'remindOn', problem: 'reminder-after-end' }]
			: []),
		...(roomsFrom !== null && roomsTo !== null && roomsTo < roomsFrom
			? [{ path: 'roomsTo', problem: 'largest-below-smallest' }]
			: []),
	]
	if (faults.length > 0) throw new BadInput(faults)
}
