import type { Block } from '../../../foundation/document.ts'
import { printedStatus, writeShown } from './figure-words.ts'
import type { PaperFacts } from './paper-facts.ts'
import type { Say } from './say.ts'
import type { PublicIndicator, ShownStatus } from './small-numbers.ts'

const toldFirst: readonly ShownStatus[] = [
	'wrong-way',
	'not-reached',
	'behind',
	'on-track',
	'reached',
	'no-data',
	'no-target',
	'not-due',
	'withheld',
]

/** What the statuses say, as sentences; what goes the wrong way is named with its figures. */
export function summary(facts: PaperFacts, say: Say): Block[] {
	if (facts.indicators.length === 0) return []
	const counts = toldFirst.flatMap((status) => {
		const count = facts.indicators.filter((indicator) => printedStatus(indicator).status === status).length
		return count === 0 ? [] : [`${say(`status-${status}`).toLowerCase()} (${count})`]
	})
	const sentences = [
		say('summaryCount', { count: facts.indicators.length }),
		say('summaryStatuses', { statuses: counts.join(', ') }),
		...facts.indicators.filter(goesWrong).map((indicator) => wrongWaySentence(indicator, facts, say)),
	]
	return [{ is: 'paragraph', text: sentences.join(' ') }]
}

export function wrongWayNames(facts: PaperFacts): string[] {
	return facts.indicators.filter(goesWrong).map(({ name }) => name)
}

function goesWrong(indicator: PublicIndicator): boolean {
	return printedStatus(indicator).status === 'wrong-way'
}

/** A change is told only where both its numbers are shown: else it would tell the hidden one. */
function wrongWaySentence(indicator: PublicIndicator, facts: PaperFacts, say: Say): string {
	const { base, latest } = indicator
	if (typeof base.value !== 'number' || typeof latest?.value !== 'number')
		return say('summaryWrongWayBare', { name: indicator.name })
	return say('summaryWrongWay', {
		name: indicator.name,
		now: writeShown(latest.value, indicator, facts.language, say),
		year: String(latest.year),
		base: writeShown(base.value, indicator, facts.language, say),
		baseYear: String(base.year ?? ''),
	})
}
