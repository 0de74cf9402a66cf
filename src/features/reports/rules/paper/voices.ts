import type { Block } from '../../../../foundation/document.ts'
import { writeMonth } from '../../../../foundation/typography.ts'
import type { PaperFacts, PaperVoice } from '../paper-facts.ts'
import type { Say } from '../say.ts'

/** Lived experience: what those whom the plan is about have said and agreed to be quoted with, and what came of it. */
export function voices({ voices: said, language }: PaperFacts, say: Say): Block[] {
	if (said.length === 0) return []
	return [
		{ is: 'paragraph', text: say('voicesLead') },
		...said.flatMap((voice): Block[] => {
			const month = writeMonth(voice.saidOn, language)
			const text = voice.words.trim().replace(/\s*\r?\n\s*/g, ' ')
			const quoted = {
				is: 'paragraph',
				text: say('voiceQuoted', { text, from: fromOf(voice, say), month }),
			} as const
			const { outcome, why } = voice
			return outcome === null || why === null
				? [quoted]
				: [quoted, { is: 'list', items: [say(`voice-${outcome}`, { why })] }]
		}),
	]
}

const fromOf = ({ kind, council }: PaperVoice, say: Say) => council ?? say(`voice-${kind}`)
