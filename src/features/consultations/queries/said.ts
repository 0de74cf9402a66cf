import { type Who, whoIn } from '../rules/who.ts'
import type { Answered, AnsweredPart } from '../store/answers.ts'

/** One thing that one answer says, with who says it and what was made of it. */
export type Said = Omit<AnsweredPart, 'answerId'> & {
	readonly answerId: string
	readonly number: number
	readonly who: Who
}

/** Parts with the answers they are in; the words of a secret one are shown to those alone who deal with it. */
export function saidBy(parts: readonly AnsweredPart[], answers: readonly Answered[]): Said[] {
	const byId = new Map(answers.map((answer) => [answer.id, answer]))
	return parts.flatMap((part) => {
		const answer = byId.get(part.answerId)
		return answer === undefined ? [] : [{ ...part, number: answer.number, who: whoIn(answer) }]
	})
}
