import type { MethodAnswer } from '../submissions/package.ts'

/** What a municipality may be without, by the questions that it answers once a year; any of the questions is enough. */
const askedBy = {
	plan: ['decided-plan'],
	agreement: ['landlords-overall', 'landlords-single'],
	routine: ['arrears-families'],
} as const

export const lacks = Object.keys(askedBy) as readonly Lack[]
export type Lack = keyof typeof askedBy

/** No answer is no answer: it is never taken for a no. */
type Held = 'has' | 'partly' | 'lacks' | 'not-told'

/** What a municipality holds, and the year that it last said so of; null where it has not. */
export type HeldSince = { readonly is: Held; readonly year: number | null }

type Latest = Pick<MethodAnswer, 'question' | 'answer'> & { readonly year: number }

const heldBy = { yes: 'has', partly: 'partly', no: 'lacks' } as const

/** Of the latest answer to each question, of whichever year. */
export function heldIn(lack: Lack, answers: readonly Latest[]): HeldSince {
	const asked: readonly string[] = askedBy[lack]
	const said = answers.filter(({ question }) => asked.includes(question))
	for (const answer of ['yes', 'partly', 'no'] as const) {
		const years = said.filter((one) => one.answer === answer).map(({ year }) => year)
		if (years.length > 0) return { is: heldBy[answer], year: Math.max(...years) }
	}
	return { is: 'not-told', year: null }
}
