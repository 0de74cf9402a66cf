import type { Language } from '../../../foundation/typography.ts'
import { writeShown } from './figure-words.ts'
import type { Correction } from './paper-facts.ts'
import type { Say } from './say.ts'
import type { PublicIndicator } from './small-numbers.ts'

/**
 * What earlier papers gave and what is known now, in the words of the public version: two hidden numbers read the same, and
 * then nothing is printed, since a printed change would tell that one happened.
 */
export function correctionsAfterFreezing(
	published: readonly PublicIndicator[],
	now: readonly PublicIndicator[],
	language: Language,
	say: Say,
): Correction[] {
	return published.flatMap((before) => {
		const after = now.find((indicator) => indicator.id === before.id)
		if (after === undefined) return []
		return before.figures.flatMap((figure) => {
			const current = after.figures.find(({ year }) => year === figure.year)
			if (current === undefined) return []
			const said = writeShown(figure.value, before, language, say)
			const says = writeShown(current.value, after, language, say)
			return said === says ? [] : [{ indicator: after.name, year: figure.year, published: said, now: says }]
		})
	})
}
