import * as z from 'zod'
import { day, optionalText, text } from '../../../../platform/fields.ts'

/** A year as a form sends it. */
export const year = () =>
	z
		.union([z.number(), z.string().regex(/^\d{4}$/, 'not-a-year')], { error: 'required' })
		.transform(Number)
		.pipe(z.number().int('not-a-year').min(1990, 'not-a-year').max(2200, 'not-a-year'))

/** Text that may be left out, kept as none. */
export const words = (longest: number) => optionalText(longest).transform((given) => given ?? '')

/** What a round is called, which year it is about, and its last day. */
export const roundFields = { title: text(200), year: year(), lead: words(2000), dueOn: day() }
