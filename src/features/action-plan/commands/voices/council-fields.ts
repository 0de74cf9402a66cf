import * as z from 'zod'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { day, optionalText, text } from '../../../../platform/fields.ts'

/** A box that is ticked, or not there. */
export const ticked = () =>
	z
		.literal('yes')
		.optional()
		.transform((given) => given === 'yes')

const said = z.object({
	name: text(120),
	speaksFor: text(400),
	seats: optionalText(400).transform((given) => given ?? ''),
	few: ticked(),
	begunOn: day(),
	endedOn: day()
		.optional()
		.transform((given) => given ?? null),
	notNames: ticked(),
})

/** What a user council is called, whom it speaks for, which roles sit in it, and since when. */
export const councilFields = acrossFields(said, ({ begunOn, endedOn }, tell) => {
	if (begunOn !== undefined && endedOn != null && endedOn < begunOn) tell('endedOn', 'ends-before-it-begins')
})
