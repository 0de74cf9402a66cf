import { childQuestions, genderQuestions } from '../../rules/paper/analysis.ts'
import type { PaperPart } from '../../rules/paper/layout.ts'
import { type WrittenPart, writtenParts } from '../../rules/paper-facts.ts'

/** What can be changed of a paper: its head, its lists, or a text. */
export type Editing = 'head' | 'preparation' | 'annexes' | WrittenPart

export function editingOf(asked: string | null): Editing | null {
	if (asked === 'head' || asked === 'preparation' || asked === 'annexes') return asked
	return writtenParts.find((part) => part === asked) ?? null
}

/** The part of the paper that it stands in. */
export function sectionOf(editing: Editing): string {
	if (childQuestions.some((question) => question === editing)) return 'children'
	if (genderQuestions.some((question) => question === editing)) return 'gender'
	return editing
}

/** The questions that a part is answered by. */
export function questionsOf(part: PaperPart | Editing) {
	if (part === 'children') return childQuestions
	return part === 'gender' ? genderQuestions : []
}
