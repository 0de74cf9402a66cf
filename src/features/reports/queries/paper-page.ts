import * as z from 'zod'
import type { Language } from '../../../foundation/typography.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepReports, mayReadExactFigures, mayReadReports } from '../access.ts'
import { checklist } from '../rules/checklist.ts'
import { writeShown } from '../rules/figure-words.ts'
import { figureIn } from '../rules/in-period.ts'
import { boardPaper, standardClauses } from '../rules/paper/board-paper.ts'
import { figureChoices } from '../rules/paper/figure-references.ts'
import { periodInWords } from '../rules/period-words.ts'
import { findFollowUp } from '../store/rounds.ts'
import { onScreen } from './on-screen.ts'
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
		const source = await paperSource(act, { ...followUp, language })
		if (source === null) return missing
		const { facts, say } = source
		const document = boardPaper(facts, say)
		return {
			followUp,
			paper: onScreen(document),
			written: facts.written,
			standardProposal: standardClauses(facts, say).join('\n'),
			decided: facts.decided,
			head: { datedOn: facts.date, registryNumber: facts.registryNumber },
			preparation: facts.preparation,
			figures: facts.indicators.flatMap((indicator) => {
				const figure = figureIn(indicator, followUp) ?? indicator.latest
				if (figure === null) return []
				const { year, value, source: from, definition, asOf } = figure
				const part = figure.year === followUp.year ? followUp.part : ('year' as const)
				const says = writeShown(value, indicator, language, say)
				const when = periodInWords({ year, part }, say)
				const { id: indicatorId, name } = indicator
				return [
					{
						id: indicatorId,
						name,
						year,
						part,
						when,
						says,
						from,
						definition,
						asOf,
						hidden: typeof value !== 'number',
					},
				]
			}),
			corrections: facts.corrections,
			releases: facts.releases,
			checks: checklist(facts, say),
			choices: figureChoices(facts, say),
			annexes: facts.annexes,
			layout: { ...facts.layout, latest: source.latestLayout, number: source.layoutNumber },
			mayKeep: mayKeepReports(act.actor) && facts.decided === null,
			mayReadExact: mayReadExactFigures(act.actor),
			annexNumber: mayReadExactFigures(act.actor) ? followUp.annexNumber : null,
		}
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
