import type { Block } from '../../../foundation/document.ts'
import { isSmallCount } from '../../../foundation/small-counts.ts'
import { type Language, writeValue } from '../../../foundation/typography.ts'
import type { Correction, ShownDeviation } from './paper-facts.ts'
import type { Period } from './period.ts'
import { periodInWords } from './period-words.ts'
import type { Say } from './say.ts'
import { defaultBelow } from './small-numbers.ts'

/** Evictions of a period with children for whom no other home was there, exactly: for the secret annex alone. */
export type ExactDeviation = { readonly evictions: number; readonly children: number }

export function publicDeviation({ children }: ExactDeviation): ShownDeviation {
	return isSmallCount(children, defaultBelow) ? { fewerThan: defaultBelow } : children
}

/** Whether there is anything to tell the board. */
export function isDeviation(shown: ShownDeviation | null): shown is ShownDeviation {
	return shown !== null && shown !== 0
}

/** What the part about children says first: that it happened, without how, to whom or why. */
export function deviationBlocks(
	shown: ShownDeviation | null,
	period: Period,
	language: Language,
	say: Say,
): Block[] {
	if (!isDeviation(shown)) return []
	const children = writeValue(shown, 'number', language)
	return [{ is: 'paragraph', text: say('deviation', { children, year: periodInWords(period, say) }) }]
}

/** The exact sentence of the annex; nothing where nothing happened. */
export function deviationInAnnex(
	{ evictions, children }: ExactDeviation,
	period: Period,
	say: Say,
): string[] {
	return children === 0
		? []
		: [say('annexWithoutHome', { year: periodInWords(period, say), children, evictions })]
}

/** "Published none, now fewer than 5": where the words differ, as with every other figure. */
export function deviationCorrection(
	published: ShownDeviation | null,
	now: ShownDeviation,
	period: Period,
	language: Language,
	say: Say,
): Correction[] {
	if (published === null) return []
	const said = writeValue(published, 'number', language)
	const says = writeValue(now, 'number', language)
	return said === says
		? []
		: [{ indicator: say('deviationName'), when: periodInWords(period, say), published: said, now: says }]
}
