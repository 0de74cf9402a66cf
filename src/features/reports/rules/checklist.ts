import { childQuestions, genderQuestions } from './paper/analysis.ts'
import { unknownFigures } from './paper/figure-references.ts'
import { textsIn } from './paper/placed.ts'
import type { PaperFacts } from './paper-facts.ts'
import type { Say } from './say.ts'
import { smallNumbersIn } from './small-numbers.ts'

export type Check = {
	readonly key:
		| 'frozen'
		| 'figures'
		| 'small-numbers'
		| 'registry-number'
		| 'comments'
		| 'children'
		| 'gender'
		| 'preparation'
		| 'signatures'
	readonly met: boolean
	/** What was found: places with small numbers, references that lead nowhere, indicators without a comment. */
	readonly found: readonly string[]
}

/** What to look at before the paper is approved; nothing here stops anybody. */
export function checklist(facts: PaperFacts, say: Say): Check[] {
	const { written, indicators, layout } = facts
	const texts = textsIn(facts)
	const small = texts.flatMap((text) => smallNumbersIn(text))
	const lost = texts.flatMap((text) => unknownFigures(text, facts, say))
	const silent = indicators.filter(({ comment }) => comment === '').map(({ name }) => name)
	const check = (key: Check['key'], met: boolean, found: readonly string[] = []): Check => ({
		key,
		met,
		found,
	})
	const hasPart = (part: 'children' | 'gender') => layout.parts.some((one) => one.part === part)
	const isAnswered = (questions: readonly (typeof childQuestions | typeof genderQuestions)[number][]) =>
		questions.some((question) => written[question] !== undefined)
	return [
		check('frozen', facts.frozenOn !== null),
		check('figures', lost.length === 0, lost),
		check('small-numbers', small.length === 0, small),
		check('registry-number', facts.registryNumber !== null),
		check('comments', silent.length === 0, silent),
		...(hasPart('children')
			? [check('children', written.children !== undefined || isAnswered(childQuestions))]
			: []),
		...(hasPart('gender')
			? [check('gender', written.gender !== undefined || isAnswered(genderQuestions))]
			: []),
		check('preparation', facts.preparation.length > 0),
		check('signatures', written.signatures !== undefined),
	]
}
