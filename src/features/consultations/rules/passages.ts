import type { PlanDocument } from '../../action-plan/index.ts'

/** The parts of a plan that one can say something about. */
export const answerableParts = ['sections', 'goals', 'indicators', 'activities'] as const
export type AnswerablePart = (typeof answerableParts)[number]

/** What an answer is about: the whole, or one thing in the plan by its id. */
export type About =
	| { readonly part: 'whole'; readonly id: null }
	| { readonly part: AnswerablePart; readonly id: string }

/** `mark` is what it is called by (A3, goal 2) and may be empty; `text` is empty where the title says all. */
export type Passage = {
	readonly part: AnswerablePart
	readonly id: string
	readonly mark: string
	readonly title: string
	readonly text: string
}

/** Everything in the document that can be answered, in its order. */
export function passagesIn(document: PlanDocument): Passage[] {
	return [
		...document.sections.map(({ id, heading, text }) => passage('sections', id, '', heading, text)),
		...document.goals.map(({ id, text }, at) => passage('goals', id, String(at + 1), text)),
		...document.indicators.map(({ id, key, name }) => passage('indicators', id, key, name)),
		...document.activities.map(({ id, key, text }) => passage('activities', id, key, text)),
	]
}

const passage = (part: AnswerablePart, id: string, mark: string, title: string, text = ''): Passage => ({
	...{ part, id, mark, title, text },
})

/** `whole` or `activities:<id>`, as forms say it; null when it is neither. */
export function readAbout(given: string): About | null {
	if (given === 'whole') return { part: 'whole', id: null }
	const [said = '', id = ''] = given.split(':')
	const part = answerableParts.find((one) => one === said)
	return part === undefined || id === '' ? null : { part, id }
}

export const writeAbout = ({ part, id }: { readonly part: string; readonly id: string | null }): string =>
	id === null ? part : `${part}:${id}`
