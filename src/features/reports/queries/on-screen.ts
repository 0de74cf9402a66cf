import type { Block, PaperDocument } from '../../../foundation/document.ts'
import type { Language } from '../../../foundation/typography.ts'
import { drawChart } from '../../../platform/documents/chart.ts'
import { textAlternative } from '../../../platform/documents/chart-words.ts'

/** The same paper for a screen: a chart is drawn, everything else is words already. */
export function onScreen(document: PaperDocument) {
	return {
		...document,
		sections: document.sections.map((section) => ({
			...section,
			blocks: section.blocks.map((block) => drawn(block, document.language)),
		})),
	}
}

type ScreenBlock =
	| Exclude<Block, { is: 'chart' }>
	| { is: 'drawing'; title: string; deck: string; source: string; svg: string; alternative: string }

function drawn(block: Block, language: Language): ScreenBlock {
	if (block.is !== 'chart') return block
	const { title, deck, source } = block.chart
	return {
		is: 'drawing',
		...{ title, deck, source },
		svg: drawChart(block.chart, language),
		alternative: textAlternative(block.chart, language),
	}
}
