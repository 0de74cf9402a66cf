import * as z from 'zod'
import { optionalText, text } from '../../../../platform/fields.ts'

/** What one writes of a document above the plan. */
export const superiorFields = z.object({
	title: text(300),
	passage: text(4000),
	page: optionalText(40),
	/** A plan of one's own here. */
	superiorPlanId: z.uuid({ error: 'choose-one' }).nullish(),
})
