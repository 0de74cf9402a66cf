import type { Block } from '../../../../foundation/document.ts'
import { writeDate } from '../../../../foundation/typography.ts'
import type { PaperFacts } from '../paper-facts.ts'
import type { Say } from '../say.ts'

/** What those whom the plan is about have said, in their own words and marked as such. */
export function voices({ voices: said, language }: PaperFacts, say: Say): Block[] {
	if (said.length === 0) return []
	const items = said.map(({ kind, council, saidOn, words }) => {
		const who = council === null ? say(`voice-${kind}`) : say('voice-of', { council })
		return say('voice', { words, who, day: writeDate(saidOn, language) })
	})
	return [
		{ is: 'paragraph', text: say('voicesLead') },
		{ is: 'list', items },
	]
}
