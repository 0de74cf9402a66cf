import type { Block, Row, Tone } from '../../../foundation/document.ts'
import type { CompilationFacts, Say } from './compilation-facts.ts'
import type { Outcome } from './consultation.ts'

const tones: Readonly<Record<Outcome, Tone>> = { accepted: 'good', partly: 'behind', no: 'quiet' }

/** A table for each part of the proposal that somebody spoke of, in its order; what is secret is not in it. */
export function saidBlocks({ passages, said }: CompilationFacts, say: Say): Block[] {
	const open = said.filter(({ sectionOfLaw }) => sectionOfLaw === null)
	const parts = [
		{ part: 'whole', id: null, text: say('whole') },
		...passages.map(({ part, id, mark, title }) => ({ part, id, text: say(part, { mark, title }) })),
	]
	return parts.flatMap(({ part, id, text }): Block[] => {
		const of = open.filter((one) => one.part === part && one.partId === id)
		if (of.length === 0) return []
		return [
			{ is: 'subheading', text },
			{
				is: 'table',
				caption: say('saidCaption', { about: text }),
				columns: [
					{ heading: say('answer'), align: 'start', width: 3 },
					{ heading: say('remark'), align: 'start', width: 6 },
					{ heading: say('treatment'), align: 'start', width: 4 },
				],
				rows: of.map((one) => saidRow(one, say)),
				note: '',
			},
		]
	})
}

function saidRow({ number, who, body, outcome, why }: CompilationFacts['said'][number], say: Say): Row {
	const treated =
		outcome === null
			? { text: say('waiting'), tone: 'quiet' as const }
			: { text: say(`outcome-${outcome}`), tone: tones[outcome], ...(why ? { after: why } : {}) }
	return {
		is: 'cells',
		cells: [{ text: say('from', { number, who: who.name ?? say('person') }) }, { text: body }, treated],
	}
}
