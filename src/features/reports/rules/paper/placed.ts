import type { PaperFacts } from '../paper-facts.ts'
import type { Say } from '../say.ts'
import { placeFigures } from './figure-references.ts'

/** The facts with every figure that people placed by reference in their words. */
export function placed(facts: PaperFacts, say: Say): PaperFacts {
	const place = (text: string) => placeFigures(text, facts, say)
	return {
		...facts,
		written: Object.fromEntries(Object.entries(facts.written).map(([part, text]) => [part, place(text)])),
		preparation: facts.preparation.map((step) => ({ ...step, outcome: place(step.outcome) })),
		indicators: facts.indicators.map((one) => ({ ...one, comment: place(one.comment) })),
		activities: facts.activities.map((one) => ({ ...one, comment: place(one.comment) })),
	}
}

/** Every text that people wrote for the paper. */
export function textsIn({ written, preparation, indicators, activities }: PaperFacts): string[] {
	return [
		...Object.values(written),
		...preparation.map(({ outcome }) => outcome),
		...indicators.flatMap(({ comment, override }) => [comment, override?.reason ?? '']),
		...activities.map(({ comment }) => comment),
	]
}
