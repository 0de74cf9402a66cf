import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepReports, mayReadReports, mayReadSecretAnnex } from '../access.ts'
import type { IndicatorFacts } from '../rules/facts.ts'
import { findFollowUp, listFrozen, listNextSteps, listReleases } from '../store/rounds.ts'
import { liveFacts } from './live-facts.ts'
import { publicOf } from './paper-source.ts'

/** One round: each indicator's last year, now, proposed status and comment, and what freezing will fix. */
export const followUpPage = query({
	name: 'followUpPage',
	input: z.object({ followUpId: id() }),
	may: mayReadReports,
	run: async (act, { followUpId }) => {
		const followUp = await findFollowUp(act.db, followUpId)
		if (followUp === null) return missing
		const live = await liveFacts(act, followUp, await listNextSteps(act.db, followUpId))
		if (live === null) return missing
		const indicators = followUp.frozenAt === null ? live.indicators : await listFrozen(act.db, followUpId)
		const releases = await listReleases(act.db)
		const hiding = indicators.filter((facts) => publicOf(facts, releases).hidesSomething)
		const figures = indicators.flatMap((facts) => facts.figures)
		return {
			followUp,
			plan: live.page.plan,
			items: indicators.map((facts) => itemOf(facts, followUp.year)),
			willFix: {
				indicators: indicators.length,
				counted: figures.filter(({ source }) => source === 'counted').length,
				written: figures.filter(({ source }) => source !== 'counted').length,
				withoutOutcome: indicators
					.filter((facts) => itemOf(facts, followUp.year).now === null)
					.map(({ name }) => name),
				withoutComment: indicators.filter(({ comment }) => comment === '').map(({ name }) => name),
				hidden: hiding.map(({ name }) => name),
			},
			mayKeep: mayKeepReports(act.actor),
			mayReadAnnex: mayReadSecretAnnex(act.actor) && followUp.annexNumber !== null,
		}
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.followUpId] }),
})

export type FollowUpItem = ReturnType<typeof itemOf>

function itemOf(facts: IndicatorFacts, year: number) {
	const { id, key, name, unit, isShare, goal, promised, judgement, override, comment, decision } = facts
	const { base, target } = promised
	return {
		...{ id, key, name, unit, isShare, goal, base, target, override, comment, decision },
		before: facts.figures.find((figure) => figure.year === year - 1) ?? null,
		now: facts.figures.find((figure) => figure.year === year) ?? null,
		status: judgement.status,
		wrongWay: judgement.wrongWay,
		reason: judgement.reason,
		trend: facts.figures.map((figure) => figure.value),
	}
}
