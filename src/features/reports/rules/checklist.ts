import type { PaperFacts } from './paper-facts.ts'
import { smallNumbersIn } from './small-numbers.ts'

export type Check = {
	readonly key:
		| 'frozen'
		| 'small-numbers'
		| 'registry-number'
		| 'comments'
		| 'children'
		| 'preparation'
		| 'signatures'
	readonly met: boolean
	/** What was found: places with small numbers, indicators without a comment. */
	readonly found: readonly string[]
}

/** What to look at before the paper is approved; nothing here stops anybody. */
export function checklist(facts: PaperFacts): Check[] {
	const { written, indicators, activities } = facts
	const texts = [
		...Object.values(written),
		...indicators.flatMap(({ comment, override }) => [comment, override?.reason ?? '']),
		...activities.map(({ comment }) => comment),
	]
	const small = texts.flatMap((text) => smallNumbersIn(text))
	const silent = indicators.filter(({ comment }) => comment === '').map(({ name }) => name)
	const check = (key: Check['key'], met: boolean, found: readonly string[] = []): Check => ({
		key,
		met,
		found,
	})
	return [
		check('frozen', facts.frozenOn !== null),
		check('small-numbers', small.length === 0, small),
		check('registry-number', facts.registryNumber !== null),
		check('comments', silent.length === 0, silent),
		check('children', written.children !== undefined),
		check('preparation', facts.preparation.length > 0),
		check('signatures', written.signatures !== undefined),
	]
}
