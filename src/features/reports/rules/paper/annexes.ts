import type { Block } from '../../../../foundation/document.ts'
import { writeDate } from '../../../../foundation/typography.ts'
import type { PaperFacts } from '../paper-facts.ts'
import type { Say } from '../say.ts'

/** What follows with the paper, numbered as it lies: the charts first, the municipality's own in their order, the secret one last. */
export function annexes(facts: PaperFacts, say: Say): Block[] {
	const { layout, language, secretAnnex } = facts
	const charts = layout.parts.some(({ part }) => part === 'charts') && facts.indicators.length > 0
	const clauses = [
		...(charts ? [say('annexCharts')] : []),
		...facts.annexes.map(({ title, version, datedOn }) => {
			const more = [
				...(version === null ? [] : [say('annexVersion', { version })]),
				...(datedOn === null ? [] : [writeDate(datedOn, language)]),
			]
			return [title, ...more].join(', ')
		}),
		...(secretAnnex === null
			? []
			: [say('annexSecret', { number: secretAnnex.number, section: secretAnnex.section })]),
	]
	return clauses.length === 0 ? [] : [{ is: 'clauses', lead: '', clauses }]
}
