import type { PlanDocument } from '../../action-plan/index.ts'
import { type Passage, passagesIn } from '../rules/passages.ts'
import type { AnsweredPart } from '../store/answers.ts'

type PassageCount = Passage & { readonly said: number; readonly untreated: number }
type WholeCount = Omit<PassageCount, 'part' | 'id'> & { readonly part: 'whole'; readonly id: null }

/** How much is said of the whole and of each passage, in the order of what was sent out; also of those nobody spoke of. */
export function countByPassage(
	sentOut: PlanDocument,
	parts: readonly AnsweredPart[],
): (PassageCount | WholeCount)[] {
	const count = (part: string, id: string | null) => {
		const of = parts.filter((one) => one.part === part && one.partId === id)
		return { said: of.length, untreated: of.filter(({ outcome }) => outcome === null).length }
	}
	return [
		{ part: 'whole', id: null, mark: '', title: sentOut.title, text: '', ...count('whole', null) },
		...passagesIn(sentOut).map((passage) => ({ ...passage, ...count(passage.part, passage.id) })),
	]
}
