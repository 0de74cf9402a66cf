import type { Block, Row } from '../../../foundation/document.ts'
import type { CompilationFacts, Say } from './compilation-facts.ts'

/** Each part that reads otherwise, what it was and became, and by which answers. */
export function changeTable({ changes, said }: CompilationFacts, say: Say): Block[] {
	if (changes.length === 0) return [{ is: 'paragraph', text: say('noChanges') }]
	const numbers = new Map(said.map(({ id, number }) => [id, number]))
	return [
		{
			is: 'table',
			caption: say('changesCaption'),
			columns: [
				{ heading: say('part'), align: 'start', width: 3 },
				{ heading: say('what'), align: 'start', width: 8 },
				{ heading: say('behind'), align: 'start', width: 2 },
			],
			rows: changes.map(({ part, mark, change, was, is, answerPartIds }): Row => {
				const behind = [...new Set(answerPartIds.flatMap((id) => numbers.get(id) ?? []))]
				const sides = [
					...(was === null || was === '' ? [] : [say('was', { text: was })]),
					...(is === null || is === '' ? [] : [say('is', { text: is })]),
				]
				return {
					is: 'cells',
					cells: [
						{ text: `${say(`part-${part}`)} ${mark}`.trim() },
						{ text: say(`change-${change}`), after: sides.join(' ') },
						{ text: behind.length === 0 ? say('none') : behind.toSorted((a, b) => a - b).join(', ') },
					],
				}
			}),
			note: '',
		},
	]
}
