import type { Block } from '../../../../foundation/document.ts'
import { activityStatuses } from '../facts.ts'
import { figureIn } from '../in-period.ts'
import type { PaperFacts } from '../paper-facts.ts'
import { endInWords } from '../period-words.ts'
import type { Say } from '../say.ts'

/** What was followed up, how the activities stand, and what owners said of each. */
export function matter(facts: PaperFacts, say: Say): Block[] {
	const withOutcome = facts.indicators.filter(
		(indicator) => (figureIn(indicator, facts.period) ?? indicator.latest) !== null,
	).length
	const sentences = [
		say('matterFollowed', {
			indicators: facts.indicators.length,
			activities: facts.activities.length,
			outcomes: withOutcome,
			year: endInWords(facts.period, facts.language),
		}),
		...(facts.activities.length === 0
			? []
			: [say('matterActivities', { statuses: activityCounts(facts, say) })]),
	]
	const items = [
		...facts.indicators.map(({ name, comment }) => ({ name, comment })),
		...facts.activities.map(({ text, comment }) => ({ name: text, comment })),
	].flatMap(({ name, comment }) => (comment === '' ? [] : [`${name}: ${comment}`]))
	return [
		{ is: 'paragraph', text: sentences.join(' ') },
		...(items.length === 0 ? [] : [{ is: 'list', items } as const]),
	]
}

function activityCounts(facts: PaperFacts, say: Say): string {
	const counts = activityStatuses.map((status) => ({
		status,
		count: facts.activities.filter((activity) => activity.status === status).length,
	}))
	return counts
		.filter(({ count }) => count > 0)
		.map(({ status, count }) => `${say(`status-${status}`).toLowerCase()} (${count})`)
		.join(', ')
}
