import type { Block } from '../../../../foundation/document.ts'
import { printedStatus, whyInWords } from '../figure-words.ts'
import type { PaperFacts } from '../paper-facts.ts'
import type { Say } from '../say.ts'
import type { ShownStatus } from '../small-numbers.ts'

const off: readonly ShownStatus[] = ['wrong-way', 'not-reached', 'behind']

/** What does not go as the plan promised: indicators by their status and why, activities that are late or stopped. */
export function deviations(facts: PaperFacts, say: Say): Block[] {
	const indicators = facts.indicators.flatMap((indicator) => {
		const { status } = printedStatus(indicator)
		if (!off.includes(status)) return []
		const why = whyInWords(indicator, facts.language, say)
		return [`${indicator.name}: ${say(`status-${status}`).toLowerCase()}${why === '' ? '' : `, ${why}`}.`]
	})
	const activities = facts.activities.flatMap(({ text, status, comment }) =>
		status === 'late' || status === 'stopped'
			? [`${text}: ${say(`status-${status}`).toLowerCase()}.${comment === '' ? '' : ` ${comment}`}`]
			: [],
	)
	const items = [...indicators, ...activities]
	return items.length === 0 ? [] : [{ is: 'list', items }]
}
