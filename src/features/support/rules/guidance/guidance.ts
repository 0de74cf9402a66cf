import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'

export const guidanceAnswers = ['waiting', 'accepted', 'declined'] as const
export type GuidanceAnswer = (typeof guidanceAnswers)[number]

export const guidanceDeclines = [
	'looks-alone',
	'other-help',
	'not-now',
	'does-not-want',
	'not-reached',
	'other',
] as const

/** Refusals: guidance-answered, answered-before-offered. */
export function checkAnswer(
	{ answer, offeredOn }: { readonly answer: GuidanceAnswer; readonly offeredOn: PlainDate },
	onDay: PlainDate,
): Refusal | null {
	if (answer !== 'waiting') return refuse({ because: 'guidance-answered' })
	return onDay < offeredOn ? refuse({ because: 'answered-before-offered', from: offeredOn }) : null
}
