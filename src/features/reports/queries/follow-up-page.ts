import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import type { Language } from '../../../foundation/typography.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepReports, mayReadExactFigures } from '../access.ts'
import type { IndicatorFacts } from '../rules/facts.ts'
import { reasonInWords } from '../rules/figure-words.ts'
import { findFollowUp, listFrozen, listNextSteps, listReleases } from '../store/rounds.ts'
import { sayIn } from '../words/say-in.ts'
import { liveFacts } from './live-facts.ts'
import { publicOf } from './paper-source.ts'

/** One round: each indicator's last year, now, proposed status and comment, and what freezing will fix, in exact figures. */
export const followUpPage = query({
	name: 'followUpPage',
	input: z.object({ roundId: id(), language: z.enum(['sv', 'en']).default('sv') }),
	may: mayReadExactFigures,
	run: async (act, { roundId, language }) => {
		const followUp = await findFollowUp(act.db, roundId)
		if (followUp === null) return missing
		const live = await liveFacts(act, followUp, await listNextSteps(act.db, roundId))
		if (live === null) return missing
		const indicators = followUp.frozenAt === null ? live.indicators : await listFrozen(act.db, roundId)
		const releases = await listReleases(act.db)
		const hiding = indicators.filter((facts) => publicOf(facts, releases).hidesSomething)
		const figures = indicators.flatMap((facts) => facts.figures)
		return {
			followUp,
			plan: live.page.plan,
			items: indicators.map((facts) => itemOf(facts, followUp.year, language)),
			willFix: {
				indicators: indicators.length,
				counted: figures.filter(({ source }) => source === 'counted').length,
				written: figures.filter(({ source }) => source !== 'counted').length,
				withoutOutcome: indicators
					.filter((facts) => !facts.figures.some((figure) => figure.year === followUp.year))
					.map(({ name }) => name),
				withoutComment: indicators.filter(({ comment }) => comment === '').map(({ name }) => name),
				hidden: hiding.map(({ name }) => name),
			},
			ended: followUp.year < yearOf(act.today),
			mayKeep: mayKeepReports(act.actor),
		}
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})

export type FollowUpItem = ReturnType<typeof itemOf>

function itemOf(facts: IndicatorFacts, year: number, language: Language) {
	const { id, key, name, unit, isShare, goal, promised, judgement, override, comment, decision } = facts
	const { base, target } = promised
	return {
		...{ id, key, name, unit, isShare, goal, base, target, override, comment, decision },
		before: facts.figures.find((figure) => figure.year === year - 1) ?? null,
		now: facts.figures.find((figure) => figure.year === year) ?? null,
		status: judgement.status,
		wrongWay: judgement.wrongWay,
		why: reasonInWords(judgement.reason, facts, language, sayIn(language)),
		trend: facts.figures.map((figure) => figure.value),
	}
}
