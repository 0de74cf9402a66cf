import * as z from 'zod'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { day, optionalText, text } from '../../../../platform/fields.ts'

const said = z.object({
	name: text(200),
	beginsOn: day(),
	endsOn: day(),
	audience: optionalText(400).transform((given) => given ?? ''),
})

/** What a programme is called, from when to when, and for whom the partnership reports. */
export const programmeFields = acrossFields(said, ({ beginsOn, endsOn }, tell) => {
	if (beginsOn !== undefined && endsOn !== undefined && endsOn <= beginsOn)
		tell('endsOn', 'ends-before-it-begins')
})
