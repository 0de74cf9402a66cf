import * as z from 'zod'
import type { Block } from '../../../foundation/document.ts'
import type { Language } from '../../../foundation/typography.ts'
import { missing } from '../../../platform/answer.ts'
import { drawChart } from '../../../platform/documents/chart.ts'
import { textAlternative } from '../../../platform/documents/chart-words.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepReports, mayReadExactFigures, mayReadReports } from '../access.ts'
import { checklist } from '../rules/checklist.ts'
import { writeShown } from '../rules/figure-words.ts'
import { boardPaper, standardClauses } from '../rules/paper.ts'
import { findFollowUp } from '../store/rounds.ts'
import { paperSource } from './paper-source.ts'

/** The paper of a round as it will print, with the texts to edit, the figures it rests on and what to look at first. */
export const paperPage = query({
	name: 'paperPage',
	input: z.object({ roundId: id() }),
	may: mayReadReports,
	run: async (act, { roundId }) => {
		const followUp = await findFollowUp(act.db, roundId)
		if (followUp === null) return missing
		const language: Language = 'sv'
		const source = await paperSource(act, { planId: followUp.planId, year: followUp.year, language })
		if (source === null) return missing
		const { facts, say } = source
		const document = boardPaper(facts, say)
		return {
			followUp,
			paper: {
				...document,
				sections: document.sections.map((section) => ({
					...section,
					blocks: section.blocks.map((block) => drawn(block, language)),
				})),
			},
			written: facts.written,
			standardProposal: standardClauses(facts, say).join('\n'),
			head: { datedOn: facts.date, registryNumber: facts.registryNumber },
			preparation: facts.preparation,
			figures: facts.indicators.flatMap((indicator) =>
				indicator.latest === null
					? []
					: [
							{
								id: indicator.id,
								name: indicator.name,
								year: indicator.latest.year,
								says: writeShown(indicator.latest.value, indicator, language, say),
								hidden: typeof indicator.latest.value !== 'number',
								from: indicator.latest.source,
								definition: indicator.latest.definition,
								asOf: indicator.latest.asOf,
							},
						],
			),
			corrections: facts.corrections,
			releases: facts.releases,
			checks: checklist(facts),
			mayKeep: mayKeepReports(act.actor),
			mayReadExact: mayReadExactFigures(act.actor),
			annexNumber: mayReadExactFigures(act.actor) ? followUp.annexNumber : null,
		}
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})

/** As a screen shows it: a chart is drawn, everything else is words already. */
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
