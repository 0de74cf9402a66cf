import * as z from 'zod'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { day, text } from '../../../../platform/fields.ts'
import { words } from './round-fields.ts'

const optionalDay = () =>
	day()
		.optional()
		.transform((given) => given ?? null)

const said = z.object({
	title: text(200),
	about: words(4000),
	decision: words(300),
	decidedOn: optionalDay(),
	beginsOn: day(),
	endedOn: optionalDay(),
})

/** What a reform is called and wants, what decided it and when, and from when to when it is followed. */
export const reformFields = acrossFields(said, ({ beginsOn, endedOn }, tell) => {
	if (beginsOn !== undefined && endedOn != null && endedOn <= beginsOn)
		tell('endedOn', 'ends-before-it-begins')
})
