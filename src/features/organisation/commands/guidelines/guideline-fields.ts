import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { day, text } from '../../../../platform/fields.ts'
import { guidelineKinds } from '../../rules/guidelines/review.ts'

/** What it is called, who owns it and when it is to be looked at again. */
export const guidelineHead = z.object({
	kind: z.enum(guidelineKinds, { error: 'choose-one' }),
	title: text(200),
	owner: text(200),
	reviewBy: day(),
})

/** What a version says, here or at an address, and who decided it. */
export const guidelineText = z.object({
	text: z.string().trim().max(40_000, 'too-long').default(''),
	link: z
		.url({ protocol: /^https?$/, error: 'not-an-address' })
		.max(1000, 'too-long')
		.optional()
		.transform((given) => given ?? null),
	decidedBy: text(200),
	validFrom: day(),
})

type Said = { readonly text: string; readonly link: string | null }

export const saysSomething: readonly [(given: Said) => boolean, { path: string[]; error: string }] = [
	({ text: said, link }) => said !== '' || link !== null,
	{ path: ['text'], error: 'text-or-link' },
]

/** A day to look at it again lies ahead: throws bad input that names the field. */
export function lookedAtLater(reviewBy: PlainDate, today: PlainDate): void {
	if (reviewBy <= today) throw new BadInput([{ path: 'reviewBy', problem: 'day-not-ahead' }])
}
